import { byLanguage } from '../slides/words.js'

/** What a locator counts, in the abbreviations of CSL's locales: one, and several. */
type Term = readonly [one: string, several: string]

/** The words of short citations in one language. */
export interface CitationWords {
  readonly and: string
  readonly others: string
  readonly editor: string
  readonly page: Term
  readonly article: Term
  readonly chapter: Term
  readonly section: Term
  readonly paragraph: Term
  readonly volume: Term
}

const same = (word: string): Term => [word, word]

const english: CitationWords = {
  and: '&',
  others: 'et al.',
  editor: 'ed.',
  page: ['p.', 'pp.'],
  article: ['art.', 'arts.'],
  chapter: ['ch.', 'chs.'],
  section: ['§', '§§'],
  paragraph: ['para.', 'paras.'],
  volume: ['vol.', 'vols.'],
}

const languages: ReadonlyMap<string, CitationWords> = new Map([
  ['en', english],
  [
    'fr',
    {
      ...english,
      editor: 'dir.',
      page: same('p.'),
      article: same('art.'),
      chapter: same('chap.'),
      paragraph: same('paragr.'),
      volume: same('vol.'),
    },
  ],
  [
    'de',
    {
      ...english,
      editor: 'Hg.',
      page: same('S.'),
      article: same('Art.'),
      chapter: same('Kap.'),
      paragraph: same('Abs.'),
      volume: same('Bd.'),
    },
  ],
  ['es', { ...english, chapter: ['cap.', 'caps.'], paragraph: ['párr.', 'párrs.'] }],
  [
    'ru',
    {
      ...english,
      others: 'и др.',
      editor: 'ред.',
      page: same('с.'),
      article: same('ст.'),
      chapter: same('гл.'),
      paragraph: same('абз.'),
      volume: same('т.'),
    },
  ],
  [
    'ar',
    {
      ...english,
      and: 'و',
      others: 'وآخرون',
      editor: 'تحرير',
      page: same('ص'),
      article: ['المادة', 'المواد'],
      chapter: ['الفصل', 'الفصول'],
      paragraph: ['الفقرة', 'الفقرات'],
      volume: same('المجلد'),
    },
  ],
  [
    'fa',
    {
      ...english,
      and: 'و',
      others: 'و دیگران',
      editor: 'ویراستار',
      page: ['ص', 'صص'],
      article: same('ماده'),
      chapter: same('فصل'),
      paragraph: same('بند'),
      volume: same('ج'),
    },
  ],
  [
    'he',
    {
      ...english,
      others: 'ואח׳',
      editor: 'עורך',
      page: same('עמ׳'),
      article: same('סעיף'),
      chapter: same('פרק'),
      paragraph: same('פסקה'),
      volume: same('כרך'),
    },
  ],
])

/** The words of short citations in `lang` (BCP 47); English ones for a language that is not listed. */
export function citationWords(lang: string): CitationWords {
  return byLanguage(languages, lang) ?? english
}

import { citationWords, quotationMarks } from '../language/words.js'

/** A word of CSL: its forms, each one or one and several. */
type Forms = Readonly<Partial<Record<'long' | 'short' | 'symbol' | 'verb' | 'verb-short', string | Pair>>>
type Pair = readonly [one: string, several: string]

/** The words that styles use most, in English. */
const english: Readonly<Record<string, Forms>> = {
  accessed: { long: 'accessed' },
  and: { long: 'and', symbol: '&' },
  anonymous: { long: 'anonymous', short: 'anon.' },
  at: { long: 'at' },
  'available at': { long: 'available at' },
  by: { long: 'by' },
  circa: { long: 'circa', short: 'c.' },
  cited: { long: 'cited' },
  edition: { long: ['edition', 'editions'], short: 'ed.' },
  editor: { long: ['editor', 'editors'], short: ['ed.', 'eds.'], verb: 'edited by', 'verb-short': 'ed. by' },
  'et-al': { long: 'et al.' },
  forthcoming: { long: 'forthcoming' },
  from: { long: 'from' },
  ibid: { long: 'ibid.' },
  in: { long: 'in' },
  'in press': { long: 'in press' },
  internet: { long: 'internet' },
  interview: { long: 'interview' },
  issue: { long: ['issue', 'issues'], short: ['no.', 'nos.'] },
  letter: { long: 'letter' },
  'no date': { long: 'no date', short: 'n.d.' },
  'no-place': { long: 'no place', short: 'n.p.' },
  online: { long: 'online' },
  'presented at': { long: 'presented at the' },
  reference: { long: ['reference', 'references'], short: ['ref.', 'refs.'] },
  retrieved: { long: 'retrieved' },
  translator: {
    long: ['translator', 'translators'],
    short: ['trans.', 'trans.'],
    verb: 'translated by',
    'verb-short': 'trans. by',
  },
  version: { long: 'version' },
  ad: { long: 'AD' },
  bc: { long: 'BC' },
  'open-inner-quote': { long: '‘' },
  'close-inner-quote': { long: '’' },
  'page-range-delimiter': { long: '–' },
  ordinal: { long: 'th' },
  'ordinal-01': { long: 'st' },
  'ordinal-02': { long: 'nd' },
  'ordinal-03': { long: 'rd' },
  'ordinal-11': { long: 'th' },
  'ordinal-12': { long: 'th' },
  'ordinal-13': { long: 'th' },
  page: { long: ['page', 'pages'] },
  'article-locator': { long: ['article', 'articles'] },
  chapter: { long: ['chapter', 'chapters'] },
  section: { long: ['section', 'sections'] },
  paragraph: { long: ['paragraph', 'paragraphs'] },
  volume: { long: ['volume', 'volumes'] },
}

/**
 * A CSL locale for a style that comes without one: words of citations, months and dates of `lang` (BCP 47) as far as
 * Rostrum and Node know them, else English ones. It is not the CSL project's, whose locales a user can put beside the style.
 *
 * @returns XML
 */
export function cslLocale(lang: string): string {
  const terms = Object.entries({ ...english, ...ownWords(lang), ...quotes(lang), ...months(lang) }).map(
    termXml,
  )
  return `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${escaped(lang)}">
<style-options punctuation-in-quote="false"/>${dateXml(lang, 'long')}${dateXml(lang, 'numeric')}
<terms>${terms.join('')}</terms></locale>`
}

function ownWords(lang: string): Readonly<Record<string, Forms>> {
  const { and, others, editor, page, article, chapter, section, paragraph, volume } = citationWords(lang)
  const spelled = new Intl.ListFormat(lang).formatToParts(['1', '2'])[1]?.value.trim() ?? and
  if (/^en\b/.test(lang)) {
    return {
      page: { ...english.page, short: page },
      'article-locator': { ...english['article-locator'], short: article },
      chapter: { ...english.chapter, short: chapter },
      section: { ...english.section, short: section, symbol: section },
      paragraph: { ...english.paragraph, short: paragraph },
      volume: { ...english.volume, short: volume },
    }
  }
  return {
    and: { long: spelled, symbol: and },
    'et-al': { long: others },
    editor: { ...english.editor, long: editor, short: editor },
    ...Object.fromEntries(
      Object.entries({ page, 'article-locator': article, chapter, section, paragraph, volume }).map(
        ([name, forms]) => [name, { long: forms, short: forms, symbol: forms }],
      ),
    ),
  }
}

function quotes(lang: string): Readonly<Record<string, Forms>> {
  const { open, close } = quotationMarks(lang)
  return { 'open-quote': { long: open }, 'close-quote': { long: close } }
}

type Part = Intl.DateTimeFormatPart

function dateParts(lang: string, month: 'long' | 'short' | 'numeric', date: Date): readonly Part[] {
  // Works are dated by the Gregorian calendar and in European digits, as their entries are typed.
  const options = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(lang, { ...options, day: 'numeric', month, year: 'numeric' }).formatToParts(
    date,
  )
}

/** The months as they stand in dates. */
function months(lang: string): Readonly<Record<string, Forms>> {
  const name = (month: 'long' | 'short', index: number) =>
    dateParts(lang, month, new Date(Date.UTC(2001, index, 15))).find(({ type }) => type === 'month')?.value ??
    ''
  const numbers = Array.from({ length: 12 }, (_, index) => index)
  return Object.fromEntries(
    numbers.map(index => [
      `month-${String(index + 1).padStart(2, '0')}`,
      { long: name('long', index), short: name('short', index) },
    ]),
  )
}

/** The order of a date's parts, each with what stands after it: a date may have its year alone. */
function dateXml(lang: string, month: 'long' | 'numeric'): string {
  const parts = dateParts(lang, month, new Date(0))
  const xml = parts.map(({ type }, index) => {
    if (type !== 'year' && type !== 'month' && type !== 'day') return ''
    const form = type === 'month' && month !== 'long' ? ' form="numeric"' : ''
    const next = parts[index + 1]
    return `<date-part name="${type}"${form} suffix="${next?.type === 'literal' ? escaped(next.value) : ''}"/>`
  })
  return `<date form="${month === 'long' ? 'text' : 'numeric'}">${xml.join('')}</date>`
}

function termXml([name, forms]: readonly [string, Forms]): string {
  return Object.entries(forms)
    .map(([form, words]) => {
      const content =
        typeof words === 'string'
          ? escaped(words)
          : `<single>${escaped(words[0])}</single><multiple>${escaped(words[1])}</multiple>`
      return `<term name="${name}"${form === 'long' ? '' : ` form="${form}"`}>${content}</term>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`)
}

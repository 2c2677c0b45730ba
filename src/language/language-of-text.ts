/** A script that one of a few languages is written in. */
interface Script {
  readonly letters: RegExp
  readonly languages: readonly ByLetters[]
  /** What a text is taken for that is in none of them for sure: its direction is, and no text is read against it. */
  readonly nearest?: (text: string) => string
}

/** A language that letters tell from others in its script, in shares of all letters. */
interface ByLetters {
  /** BCP 47 */
  readonly tag: string
  /** Letters that are frequent in it, and rare in the others. */
  readonly has?: { readonly letters: RegExp; readonly share: number }
  /** Letters that it does not have. */
  readonly lacks?: RegExp
}

/** Letters that are two in Hebrew, and vowels below an aleph. */
const yiddish = /[ײױװ]|א[ַָ]/gu

const scripts: readonly Script[] = [
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: [
      {
        tag: 'ru',
        has: { letters: /[ыэё]/giu, share: 0.008 },
        lacks: /[іїєґўјљњђћѓќџѕәғқңөұүһѐѝҳҷӯӣ]/giu,
      },
    ],
  },
  {
    letters: /\p{Script=Arabic}/gu,
    // Typed on a keyboard of either language, two of its commonest letters differ.
    nearest: text => (count(text, /[کی]/g) > count(text, /[كي]/g) ? 'fa' : 'ar'),
    languages: [
      { tag: 'ps', has: { letters: /[ښځڅړډېۍ]/gu, share: 0.02 } },
      { tag: 'ckb', has: { letters: /[ەۆێڵڕ]/gu, share: 0.05 }, lacks: /[ۇڭې]/gu },
      { tag: 'ur', has: { letters: /[ٹڈڑںےہھ]/gu, share: 0.03 }, lacks: /[ښځڅړێۆڕڵەۋې]/gu },
      { tag: 'fa', has: { letters: /[پچژگ]/gu, share: 0.008 }, lacks: /[ٹڈڑںےہھښځڅړێۆڕڵەۋېة]/gu },
      { tag: 'ar', has: { letters: /[ةىأإ]/gu, share: 0.02 }, lacks: /[پچژگٹڈڑںےہھښځڅړێۆڕڵەۋې]/gu },
    ],
  },
  {
    letters: /\p{Script=Hebrew}/gu,
    nearest: () => 'he',
    languages: [
      { tag: 'yi', has: { letters: yiddish, share: 0.02 } },
      { tag: 'he', lacks: yiddish },
    ],
  },
  { letters: /\p{Script=Hangul}/gu, languages: [{ tag: 'ko' }] },
  { letters: /\p{Script=Greek}/gu, languages: [{ tag: 'el' }] },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    languages: [
      { tag: 'ja', has: { letters: /\p{Script=Hiragana}/gu, share: 0.15 } },
      { tag: 'zh', lacks: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
    ],
  },
]

/** Short words of each language that are frequent in it; in no two languages of one script, and rare in their neighbours. */
const words: Readonly<Record<string, string>> = {
  en: 'some about our than into would should could these there when the and of is are that with was this have not from they which by but were their it you can be has an what who how',
  fr: 'les dans pour qui pas avec aux sont nous vous cette être ont ces où elle ils leur même sur est et au ou par tout',
  de: 'und nicht das eine einen einer für sich wird werden auch mit auf durch über sind wir oder aber zum zur nach wie ist dass sie bei aus vom der die den dem ein',
  es: 'los las y el más pero está muy también hay sin este cuando desde donde su sus es tiene tienen una del al en',
  it: 'il di che è della gli nel più sono anche perché delle degli questa questo nella alla dei dal sulla chi ma dalla ogni ad dello nei alle loro non',
  pt: 'não é uma os em são dos pelo também ao na pela seu sua nos nas isso foi mas com tem pelos pelas da um',
  ru: 'и в не на что с по как это из к у за от но для или он они мы его её их был',
  ar: 'في من على أن إلى لا ما هذا هذه التي الذي كل أو عن مع و',
  fa: 'و در از به که را با این آن برای است هر یا می بر تا ها هم',
  ur: 'کے کی ہے میں اور کو سے کا کہ پر اس نہیں یا ہیں جو',
}

function wordsOf(tag: string): ReadonlySet<string> {
  return new Set(words[tag]?.split(' '))
}

/** Letters that English and the languages above do not have, and their neighbours do. */
const foreign = /[åøæłđőűğışžčřěůťďňţșțăāēīūģķļņšßœþðŋĉĝĥĵŝŭ]/giu
const own: Readonly<Record<string, RegExp>> = { fr: /[œæ]/giu, de: /ß/giu }

/** Letters, and words in Latin letters, that a text has at least where its language can be told; fewer tell a direction. */
const fewest = { letters: 40, words: 30, foreignWords: 80, otherWords: 10, directed: 10 }

/**
 * The language that a text is written in (BCP 47), told by its letters and its short words: `und` of one that is not known
 * here and surely is not English, and nothing where there is too little text, or several languages.
 */
export function languageOfText(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu)
  if (letters < fewest.directed) return undefined
  const isLong = letters >= fewest.letters
  const latin = count(text, /\p{Script=Latin}/gu)
  if (latin > letters * 0.7) return isLong ? byWords(text, latin) : undefined
  const script = scripts.find(one => count(text, one.letters) > letters * 0.7)
  const found = (isLong && script && byLetters(text, script, letters)) || script?.nearest?.(text)
  return found ?? (isLong && latin < letters * 0.3 ? 'und' : undefined)
}

function byLetters(text: string, { languages }: Script, letters: number): string | undefined {
  const fits = languages.filter(({ has, lacks }) => {
    const hasOwn = !has || count(text, has.letters) >= letters * has.share
    // A name of another language is in many texts.
    return hasOwn && (!lacks || count(text, lacks) <= letters * 0.004)
  })
  const tag = fits.length === 1 ? fits[0]?.tag : undefined
  const list = tag !== undefined && tag in words ? wordsOf(tag) : undefined
  const all = list ? (text.toLowerCase().match(/[\p{L}\p{M}\u200c]+/gu) ?? []) : []
  return !list || all.filter(word => list.has(word)).length >= all.length * 0.08 ? tag : undefined
}

function byWords(text: string, letters: number): string | undefined {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (all.length < fewest.words) return undefined
  const ranked = Object.keys(words)
    .map(tag => {
      const list = wordsOf(tag)
      return { tag, found: all.filter(word => list.has(word)) }
    })
    .sort((a, b) => b.found.length - a.found.length)
  const [best, next] = ranked
  if (!best || !next) return undefined
  const isFrequent = best.found.length >= all.length * 0.1 && new Set(best.found).size >= 5
  const isAlone = best.found.length >= next.found.length * 2.5
  const strange = count(text, foreign) - count(text, own[best.tag] ?? /(?!)/g)
  if (isFrequent && isAlone && strange <= letters * 0.005) return best.tag
  const isEnglish = ranked.some(({ tag, found }) => tag === 'en' && new Set(found).size >= 4)
  if (isEnglish || all.length < fewest.foreignWords) return undefined
  // Letters, and one word over and over, are of no language.
  const others = new Set(all.filter(word => word.length > 1))
  return others.size < fewest.otherWords ? undefined : 'und'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

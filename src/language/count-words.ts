import { languageTag } from './language-tag.js'

// Latin letters, and the dashes and quotation marks between them: these words are found in a third of the time that
// the tables of all scripts take.
const latin = /^[\0-\u024f\u2010-\u2027\u2030-\u205e]*$/
const latinWord =
  /[\w\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f]+(?:['’.,:][\w\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u024f]+)*/g

/** How many words `text` has by the rules of `lang` (BCP 47), also where words are written without spaces. */
export function countWords(text: string, lang: string): number {
  if (latin.test(text)) return text.match(latinWord)?.length ?? 0
  // Scripts written without spaces need a dictionary, and loading it takes longer than building a small talk.
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
  // A zero-width non-joiner stands inside Persian words.
  if (!unspaced.test(text))
    return text.match(/[\p{L}\p{M}\p{N}_\u200c]+(?:['’.,:][\p{L}\p{M}\p{N}_\u200c]+)*/gu)?.length ?? 0
  const segmenter = new Intl.Segmenter(languageTag(lang), { granularity: 'word' })
  return [...segmenter.segment(text)].filter(segment => segment.isWordLike).length
}

import { languageTag } from './language-tag.js'

// Scripts written without spaces need a dictionary, and loading it takes longer than building a small talk.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// A zero-width non-joiner stands inside Persian words.
const word = /[\p{L}\p{M}\p{N}_\u200c]+(?:['’.,:][\p{L}\p{M}\p{N}_\u200c]+)*/gu

/** How many words `text` has by the rules of `lang` (BCP 47), also where words are written without spaces. */
export function countWords(text: string, lang: string): number {
  if (!unspaced.test(text)) return text.match(word)?.length ?? 0
  const segmenter = new Intl.Segmenter(languageTag(lang), { granularity: 'word' })
  return [...segmenter.segment(text)].filter(segment => segment.isWordLike).length
}

import { languageTag } from './language-tag.js'

/** How many words `text` has by the rules of `lang` (BCP 47), also where words are written without spaces. */
export function countWords(text: string, lang: string): number {
  const segmenter = new Intl.Segmenter(languageTag(lang), { granularity: 'word' })
  return [...segmenter.segment(text)].filter(segment => segment.isWordLike).length
}

import type { Nodes } from 'mdast'
import { textOf } from './text-of.js'

// Scripts written without spaces need a dictionary, and loading it takes longer than building a small talk.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
// A zero-width non-joiner stands inside Persian words.
const word = /[\p{L}\p{M}\p{N}_\u200c]+(?:['’.,:][\p{L}\p{M}\p{N}_\u200c]+)*/gu

/** How many words are said when `nodes` are read out, in a language (BCP 47) with or without spaces between words. */
export function spokenWords(nodes: readonly Nodes[], lang: string): number {
  const text = textOf(nodes)
  if (!unspaced.test(text)) return text.match(word)?.length ?? 0
  const segmenter = new Intl.Segmenter(languageTag(lang), { granularity: 'word' })
  return [...segmenter.segment(text)].filter(segment => segment.isWordLike).length
}

/** `Intl` throws on what is no language tag, and an author's slip must not. */
function languageTag(lang: string): string {
  try {
    return new Intl.Locale(lang.trim().replaceAll('_', '-')).toString()
  } catch {
    return 'en'
  }
}

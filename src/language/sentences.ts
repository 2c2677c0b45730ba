import { english } from './en.js'
import { languageOf } from './languages.js'

/** The last word of a text, before a full stop. */
const lastWord = /(?<![\p{L}\p{N}])(\p{L}+)\.\s*$/u
const lastOrdinal = /(?<![\p{L}\p{N}])\d{1,2}\.\s*$/u

/**
 * Whether the full stop at the end of `text` ends no sentence of `lang` (BCP 47), though a capital may follow: after an
 * initial, an abbreviation of the language or of English, and, where ordinals are written so, a number (`1. Mai`).
 */
export function sentenceGoesOn(text: string, lang: string): boolean {
  const language = languageOf(lang) ?? english
  const [, word = ''] = lastWord.exec(text) ?? []
  return (
    [...word].length === 1 ||
    english.abbreviations.includes(word) ||
    language.abbreviations.includes(word) ||
    (language.ordinalsEndInStop && lastOrdinal.test(text))
  )
}

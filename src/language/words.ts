import { english } from './en.js'
import type { CitationWords, Language, PageWords, QuotationMarks, SlideWords } from './language.js'
import { languageOf, languages } from './languages.js'
import { knownOf } from './other-languages.js'
import type { Role } from './role.js'

/** Rostrum's own words on slides in `lang` (BCP 47); English ones for a language that has no file. */
export function wordsFor(lang: string): SlideWords {
  return orEnglish(lang).slide
}

/** Rostrum's own words around the slides in `lang` (BCP 47); English ones for a language that has no file. */
export function pageWordsFor(lang: string): PageWords {
  return orEnglish(lang).page
}

/** The words of short citations in `lang` (BCP 47); English ones for a language that has no file. */
export function citationWords(lang: string): CitationWords {
  return orEnglish(lang).citation
}

/** The quotation marks of the first level in `lang` (BCP 47); English ones for a language of which they are not known. */
export function quotationMarks(lang: string): QuotationMarks {
  return knownOf(lang).quotationMarks ?? english.quotationMarks
}

/** Every label word known in an outline of language `lang` (BCP 47), lower case, with its role. English is always known. */
export function labelWords(lang: string): ReadonlyMap<string, Role> {
  const entries = [english, orEnglish(lang)].flatMap(({ labels }) =>
    Object.entries(labels).flatMap(([role, words]) => words.map(word => [word, role as Role] as const)),
  )
  return new Map(entries)
}

/** The words, lower case, that begin speaker notes in any language. */
export function noteWords(): ReadonlySet<string> {
  return new Set(languages.flatMap(({ labels }) => labels.note))
}

/** Whether a label of evidence, as typed in an outline of language `lang` (BCP 47), is one of examples. */
export function isExample(label: string, lang: string): boolean {
  const word = label.normalize('NFC').toLowerCase()
  return [english, orEnglish(lang)].some(({ examples }) => examples.includes(word))
}

function orEnglish(lang: string): Language {
  return languageOf(lang) ?? english
}

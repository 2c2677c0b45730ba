import { byLanguage } from '../../slides/words.js'
import { arabic } from './arabic.js'
import { english, type PageWords } from './english.js'
import { french } from './french.js'
import { german } from './german.js'
import { hebrew } from './hebrew.js'
import { persian } from './persian.js'
import { russian } from './russian.js'
import { spanish } from './spanish.js'

/** By base language (ISO 639-1). */
export const pageVocabularies: ReadonlyMap<string, PageWords> = new Map<string, PageWords>([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['ru', russian],
  ['ar', arabic],
  ['fa', persian],
  ['he', hebrew],
])

/** The words around the slides in `lang` (BCP 47): those of its base language, else English. */
export function pageWordsFor(lang: string): PageWords {
  return byLanguage(pageVocabularies, lang) ?? english
}

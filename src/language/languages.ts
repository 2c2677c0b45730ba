import { arabic } from './ar.js'
import { german } from './de.js'
import { english } from './en.js'
import { spanish } from './es.js'
import { persian } from './fa.js'
import { french } from './fr.js'
import { hebrew } from './he.js'
import { italian } from './it.js'
import type { Language } from './language.js'
import { languageTag } from './language-tag.js'
import { portuguese } from './pt.js'
import { brazilian } from './pt-BR.js'
import { russian } from './ru.js'

/** The languages that Rostrum has words in, in the order in which the documentation names them. */
export const languages: readonly Language[] = [
  english,
  french,
  german,
  spanish,
  italian,
  portuguese,
  brazilian,
  russian,
  arabic,
  persian,
  hebrew,
]

/**
 * What Rostrum knows of `lang` (BCP 47): of the language of its region (`pt-BR`), else of its base language (`fr-CA` →
 * `fr`). What is no tag at all counts as English.
 */
export function languageOf(lang: string): Language | undefined {
  const { language, region } = new Intl.Locale(languageTag(lang))
  return withTag(`${language}-${region}`) ?? withTag(language)
}

function withTag(tag: string): Language | undefined {
  return languages.find(language => language.tag === tag)
}

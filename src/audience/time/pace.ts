import { wordsAMinute } from '../../language/read-aloud.js'
import type { Profile } from '../profile.js'

/**
 * Words a minute in `lang` (BCP 47): the author's `pace`; without one the default, which is meant for English, in
 * proportion to how fast the language is read aloud. Languages that were not measured (Persian) keep the default.
 */
export function paceOf({ pace, places }: Profile, lang: string): number {
  const own = wordsAMinute(lang)
  const english = wordsAMinute('en')
  return places.pace || own === undefined || english === undefined ? pace : (pace * own) / english
}

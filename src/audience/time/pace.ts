import type { Profile } from '../profile.js'

/**
 * Words a minute, read aloud by native speakers. The same ten texts have fewer words in Arabic or Finnish than in
 * English, and take about as long.
 *
 * Source: S. Trauzettel-Klosinski, K. Dietz, “Standardized Assessment of Reading Performance: The New International
 * Reading Speed Texts IReST”, Investigative Ophthalmology & Visual Science 53 (2012), 5452–5461.
 */
const readAloud: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  ru: 184,
  tr: 166,
  zh: 158,
}
const english = 228

/**
 * Words a minute in `lang` (BCP 47): the author's `pace`; without one the default, which is meant for English, in
 * proportion to how fast the language is read aloud. Languages that were not measured (Persian) keep the default.
 */
export function paceOf({ pace, places }: Profile, lang: string): number {
  if (places.pace) return pace
  const [base = ''] = lang.toLowerCase().split(/[-_]/)
  return (pace * (readAloud[base] ?? english)) / english
}

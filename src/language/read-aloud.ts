import { knownOf } from './other-languages.js'

/**
 * Words a minute in `lang` (BCP 47), read aloud by native speakers; `undefined` where that was not measured. The same ten
 * texts have fewer words in Arabic or Finnish than in English, and take about as long.
 *
 * Source: S. Trauzettel-Klosinski, K. Dietz, “Standardized Assessment of Reading Performance: The New International
 * Reading Speed Texts IReST”, Investigative Ophthalmology & Visual Science 53 (2012), 5452–5461. Of Portuguese, in Brazil
 * and in Portugal: A. F. Macedo, C. P. L. Silva, “Reading speed in the International Reading Speed Texts by native
 * Portuguese readers (IReST)”, University of Minho 2013.
 */
export function wordsAMinute(lang: string): number | undefined {
  return knownOf(lang).wordsAMinute
}

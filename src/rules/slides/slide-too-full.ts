import { countWords } from '../../language/count-words.js'
import type { Slide } from '../../slides/deck.js'
import { kindOf, shownOn } from '../../slides/kind-of.js'
import { linesIn } from '../argument-parts.js'
import type { DeckContext, Rule } from '../rule.js'
import { visibleText } from './visible.js'

const defaults = { pointsPerClaim: 4, wordsPerSlide: 40 }

/**
 * Counts before anything is drawn what may be too much: more than 4 points or 40 words, headline included, labels and sources not (an audience's `limits` say otherwise). The events of a timeline, the countries of a map and
 * the columns of a comparison are no points, and a chart's table and code have no words. Whether a slide is too full to be
 * read is measured where it is drawn, and is the warning of this name; this is an info.
 *
 * @example
 * 3:1 info 5 points on one slide: 4 are a good number
 * 11:1 info 46 words on one slide: 40 are a good number
 * ```markdown
 * # The bridge
 *
 * ## It is worn
 *
 * - Three bolts went
 * - It sways
 *   - most in March
 * - Buses are heavier
 * - The paint is gone
 *
 * ## The steel is there
 *
 * - It lies in the yard behind the school, where the town put it when the second lane was given up for want of money
 * - Because: Nobody has needed it since the market moved to the other bank and the railway took the lorries
 * ```
 *
 * @example
 * pupils 6:1 info 2 points on one slide: 1 are a good number
 * ```markdown
 * ---
 * audiences: {council: {}, pupils: {limits: {points-per-claim: 1}}}
 * ---
 * # The bridge
 *
 * ## It is worn
 *
 * - Three bolts went
 * - It sways
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## It has been mended before {.timeline}
 *
 * - 1962: built
 * - 1971: painted
 * - 1984: closed for a week
 * - 1999: painted
 * - 2015: one lane
 * - 2024: counted
 * ```
 */
export const slideTooFull: Rule<DeckContext> = {
  id: 'slide-too-full',
  class: 'D',
  check({ deck, selection }, say) {
    const { pointsPerClaim, wordsPerSlide } = selection?.profile.limits ?? defaults
    for (const slide of deck.slides) {
      const points = pointsOn(slide)
      const words = wordsOn(slide, deck.lang)
      if (points > pointsPerClaim)
        say(`${points} points on one slide: ${pointsPerClaim} are a good number`, {
          place: slide.place,
          severity: 'info',
          note: 'Make two claims of it, or say some of the points instead.',
        })
      else if (words > wordsPerSlide)
        say(`${words} words on one slide: ${wordsPerSlide} are a good number`, {
          place: slide.place,
          severity: 'info',
          note: 'Shorten its lines, and say the rest: paragraphs are spoken.',
        })
    }
  },
}

/** What is counted on a slide, by what can be too much on it. */
const limits = {
  nothing: { words: false, points: false },
  words: { words: true, points: false },
  points: { words: true, points: true },
} as const satisfies Record<ReturnType<typeof kindOf>['limited'], unknown>

function wordsOn(slide: Slide, lang: string): number {
  const isChart = 'visual' in slide && slide.visual === 'chart'
  if (isChart || !limits[kindOf(slide).limited].words) return 0
  return countWords(visibleText(slide), lang)
}

function pointsOn(slide: Slide): number {
  const isDrawn = 'visual' in slide && slide.visual !== undefined
  if (isDrawn || !limits[kindOf(slide).limited].points) return 0
  return linesIn(shownOn(slide).flatMap(part => ('blocks' in part ? part.blocks : []))).length
}

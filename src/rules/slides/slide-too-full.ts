import { countWords } from '../../language/count-words.js'
import type { Slide } from '../../slides/deck.js'
import { kindOf, shownOn } from '../../slides/kind-of.js'
import { linesIn } from '../argument-parts.js'
import type { DeckContext, Rule } from '../rule.js'
import { visibleText } from './visible.js'

const defaults = { pointsPerClaim: 4, wordsPerSlide: 40 }

/**
 * A slide that takes long to read is read instead of listened to: more than 4 points or 40 words, headline included,
 * labels and sources not (an audience's `limits` say otherwise). The events of a timeline, the countries of a map and
 * the columns of a comparison are no points, and a chart's table and code have no words.
 *
 * @example
 * 3:1 warning Unexpected 5 points on one slide, expected 4 at most
 * 11:1 warning Unexpected 46 words on one slide, expected 40 at most
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
 * pupils 6:1 warning Unexpected 2 points on one slide, expected 1 at most
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
        say(`Unexpected ${points} points on one slide, expected ${pointsPerClaim} at most`, {
          place: slide.place,
          note: 'Make two claims of it, or say some of the points instead.',
        })
      else if (words > wordsPerSlide)
        say(`Unexpected ${words} words on one slide, expected ${wordsPerSlide} at most`, {
          place: slide.place,
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

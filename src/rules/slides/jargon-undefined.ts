import { plainText } from '../../language/plain-text.js'
import type { Slide } from '../../slides/deck.js'
import type { DeckContext, Rule } from '../rule.js'
import { spokenText } from './spoken.js'
import { visibleText } from './visible.js'

/**
 * A word of an audience's `jargon` is defined before it is used, on a slide or aloud: `- Define: **Thrust** — …`.
 * Words are found as they are written, in capitals or not, with or without an `s`; other forms are not. What comes after
 * the end of the talk is not looked at.
 *
 * @example
 * pupils 6:1 warning `thrust` is used before its definition
 * pupils 12:1 warning `abutment` is used without a definition
 * ```markdown
 * ---
 * audiences: {pupils: {jargon: [thrust, abutment, keystone]}, council: {}}
 * ---
 * # The bridge
 *
 * ## Thrusts push outward
 *
 * - Look at the banks
 *
 * - Define: **Thrust** — the push of an arch to its sides
 *
 * ## The bank is worn
 *
 * - Look at the stones
 *
 * This is the abutment.
 * ```
 *
 * @example
 * ```markdown
 * ---
 * audiences: {pupils: {jargon: [thrust]}}
 * ---
 * # The bridge
 *
 * ## Arches push outward
 *
 * - Define: **Thrust** — the push of an arch to its sides
 *
 * ## The bank is worn by thrust
 *
 * - Look at the stones, thrustworthy as they seem
 * ```
 */
export const jargonUndefined: Rule<DeckContext> = {
  id: 'jargon-undefined',
  class: 'D',
  check({ deck, selection }, say) {
    const slides = deck.slides.filter(({ backup }) => !backup)
    for (const word of selection?.profile.jargon ?? []) {
      const use = pattern(word)
      const defined = slides.findIndex(slide => isDefinition(slide, use))
      const used = slides.findIndex(slide => use.test(`${visibleText(slide)}\n${spokenText(slide)}`))
      if (used < 0 || used === defined) continue
      say(`\`${word}\` is used ${defined < 0 ? 'without a definition' : 'before its definition'}`, {
        place: slides[used]?.place,
        note: `Say first what it means, \`- Define: **${word}** — …\`, or use another word for this audience (\`terms\`).`,
        related: defined < 0 ? undefined : { reason: 'It is defined here', place: slides[defined]?.place },
      })
    }
  },
}

function isDefinition(slide: Slide, use: RegExp): boolean {
  return slide.kind === 'definition' && use.test(plainText(slide.term))
}

function pattern(word: string): RegExp {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'iu')
}

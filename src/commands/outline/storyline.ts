import { plainText } from '../../language/plain-text.js'
import type { Deck, Slide } from '../../slides/deck.js'
import { kindOf } from '../../slides/kind-of.js'
import { labelOf } from '../../slides/label.js'

/** A deck's headlines, one a line, with the numbers of their slides; what belongs to a section stands under it. */
export function storyline(deck: Deck): readonly string[] {
  const digits = String(deck.slides.length).length
  return deck.slides.map((slide, at) => {
    const before = deck.slides[at - 1]
    const isPart = repeats(slide, before)
    return `${String(at + 1).padStart(digits)}  ${'  '.repeat(depthOf(slide) + (isPart ? 1 : 0))}${textOf(slide, isPart, deck)}`
  })
}

/** Whether a slide goes on under the headline of the one before it. */
function repeats(slide: Slide, before: Slide | undefined): boolean {
  if (!slide.headline || !before?.headline) return false
  return plainText(slide.headline) === plainText(before.headline)
}

function depthOf(slide: Slide): number {
  return !kindOf(slide).divides && (slide.section >= 0 || slide.backup) ? 1 : 0
}

/** What a slide asserts; of one that goes on under the headline before it, what it adds. */
function textOf(slide: Slide, isPart: boolean, deck: Deck): string {
  const label = labelOf(isPart ? { ...slide, headline: undefined } : slide, deck)
  if (slide.kind === 'thesis') return `${label}: ${plainText(slide.thesis)}`
  return isPart && slide.kind === 'objection' ? `${label}: ${plainText(slide.objection)}` : label
}

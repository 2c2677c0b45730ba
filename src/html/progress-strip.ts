import { localDigits } from '../language/digits.js'
import { plainText } from '../language/plain-text.js'
import { wordsFor } from '../language/words.js'
import type { Deck } from '../slides/deck.js'
import type { SlideView } from './views/slide.js'

/** Where a slide stands in its talk, as the strip at its foot says it. */
export interface ProgressStrip {
  readonly segments: readonly {
    readonly state: 'done' | 'current' | 'future'
    /** 0 to 1: the part of the section's slides that is shown, this one included. */
    readonly filled: number
    /** Of the current section; empty for all others. */
    readonly name: string
  }[]
  /** `12 / 31`; backup slides are counted apart: `B 2 / 4`. */
  readonly number: string
  /** The same for the names of pages: what stands before the number, and the number. */
  readonly label: { readonly prefix: string; readonly number: number }
}

/**
 * The strips of slides, as a live deck draws them.
 *
 * @param slides all that are published, in order
 */
export function progressStrips(slides: readonly SlideView[], deck: Deck): readonly ProgressStrip[] {
  const names = deck.sections.map(({ heading }) => plainText(heading))
  const totals = names.map((_, section) => slides.filter(slide => slide.section === section).length)
  const shown = names.map(() => 0)
  const backups = slides.filter(({ backup }) => backup).length
  const numbers = { backup: 0, talk: 0 }
  const { backup: word } = wordsFor(deck.lang)
  return slides.map(({ section, backup }) => {
    if (section >= 0) shown[section] = (shown[section] ?? 0) + 1
    const segments = names.map((name, index) => {
      const filled = totals[index] ? (shown[index] ?? 0) / totals[index] : 0
      if (index === section) return { state: 'current' as const, filled, name }
      return { state: filled === 1 ? ('done' as const) : ('future' as const), filled, name: '' }
    })
    const [prefix, number, of] = backup
      ? [`${word} `, ++numbers.backup, backups]
      : ['', ++numbers.talk, slides.length - backups]
    return {
      segments,
      number: localDigits(`${prefix}${number} / ${of}`, deck.lang),
      label: { prefix, number },
    }
  })
}

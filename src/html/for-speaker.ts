import { type Needs, needsOf } from './needs.js'
import type { Rendered } from './render.js'
import type { Font } from './resources.js'
import { deckStyles } from './styles.js'

/**
 * Slides for papers of the speaker's own: backup slides whatever may be published, and the fonts of what is said.
 *
 * @param fontsFor reads the fonts of a text
 */
export function forSpeaker(rendered: Rendered, fontsFor: (needs: Needs) => readonly Font[]): Rendered {
  const { resources, theme, templates } = rendered
  const deck = { ...rendered.deck, publish: { notes: true, backup: true } }
  const fonts = fontsFor(needsOf(deck, resources.formatted))
  const styles = deckStyles(theme, fonts, templates)
  return { ...rendered, deck, resources: { ...resources, fonts }, styles }
}

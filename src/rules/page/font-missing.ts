import type { PageRule } from '../page-rule.js'

/**
 * Letters or digits that no embedded font has, so that the machine which shows the deck draws them in one of its own:
 * in another room they look different, or are boxes. Symbols and formulas are not looked at. Letters that no font of
 * this machine has either are left to `glyph-missing`.
 */
export const fontMissing: PageRule = {
  id: 'font-missing',
  check({ slides, seen }, say) {
    const boxes = new Set(seen.glyphs.map(({ sign }) => sign))
    for (const { name, letters: drawn } of seen.fonts) {
      const letters = drawn.filter(({ letter }) => !boxes.has(letter))
      if (letters.length === 0) continue
      const shown = letters.slice(0, 8).map(({ letter }) => letter)
      const more = letters.length > shown.length ? ` and ${letters.length - shown.length} more` : ''
      say(
        `Letters that no font of the deck has, drawn in this machine’s \`${name}\`: ${shown.join(' ')}${more}`,
        {
          place: slides.find(({ id }) => id === letters[0]?.slide)?.place,
          note: 'Another machine draws them in another font, or as boxes. Show the talk on this one, or export it as PDF.',
        },
      )
    }
  },
}

import type { PageRule } from '../page-rule.js'

/**
 * Letters or digits that no embedded font has, so that the machine which shows the deck draws them in one of its own:
 * in another room they look different, or are boxes. Symbols and formulas are not looked at.
 */
export const fontMissing: PageRule = {
  id: 'font-missing',
  check({ slides, seen }, say) {
    for (const { name, letters } of seen.fonts) {
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

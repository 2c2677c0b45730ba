/** How much stands on a slide. */
export interface Amount {
  readonly words: number
  /** List lines, table rows. */
  readonly lines: number
}

/** How large a slide's text is set on the 1280×720 stage, in CSS px. */
export const textPixels = { roomy: 32, normal: 28, dense: 23 }

/** One of the sizes, by the name of its class. */
export type Density = keyof typeof textPixels

/** All of them, the largest first. */
export const densities = Object.keys(textPixels) as readonly Density[]

/** What is longer, in words, is read as prose, and set a size smaller than points are. */
const longestPoint = 25

/**
 * Picks a text size by the amount of content, so that three short points sit large and nine still fit.
 *
 * `rows` estimates the rows of 28 px text that the content takes, gaps included: a row holds about eleven words, and the
 * stage about nine rows. Measuring is left to the check that opens the deck in a browser.
 */
export function densityOf({ words, lines }: Amount): Density {
  const rows = Math.max(lines * 1.3, words / 11 + lines * 0.5)
  if (rows <= 5.5 && words <= longestPoint * Math.max(1, lines)) return 'roomy'
  return rows <= 8.5 ? 'normal' : 'dense'
}

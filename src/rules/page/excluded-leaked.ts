import type { PageRule } from '../page-rule.js'
import { createSearch } from './haystack.js'

/**
 * A sentence that the audience of a deck does not get, by `for=`, `detail=`, `topic=` or the time, and that its deck
 * holds all the same, shown or not. What is kept from somebody has to be in no file that they are given.
 */
export const excludedLeaked: PageRule = {
  id: 'excluded-leaked',
  check({ html, excluded }, say) {
    const isIn = createSearch(html)
    for (const { text, place } of excluded)
      if (isIn(text))
        say(`The deck holds words that this audience is not to get: "${text}"`, {
          place,
          note: 'They come from your own templates, or from HTML in the outline.',
        })
  },
}

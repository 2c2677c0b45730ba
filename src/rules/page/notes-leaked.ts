import type { PageRule } from '../page-rule.js'
import { createSearch } from './haystack.js'

/**
 * A sentence of the speaker's notes that the public deck holds somewhere, shown or not, although no slide shows it and
 * notes are not published (`publish: {notes: true}`). Whoever gets the deck could read it.
 */
export const notesLeaked: PageRule = {
  id: 'notes-leaked',
  check({ html, notes }, say) {
    const isIn = createSearch(html)
    for (const { text, place } of notes)
      if (isIn(text))
        say(`The deck holds words of your notes: "${text}"`, {
          place,
          note: 'They come from your own templates or from HTML in the outline. To publish notes, say so: `publish: {notes: true}`.',
        })
  },
}

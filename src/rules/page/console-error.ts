import type { PageRule } from '../page-rule.js'
import { refusedIn } from './network-request.js'

/**
 * An error on the page's console, or that nothing caught: a script of one's own templates, an inline handler that the
 * deck's policy refuses. What it was to do does not happen in front of the audience.
 */
export const consoleError: PageRule = {
  id: 'console-error',
  check({ seen }, say) {
    const errors = seen.events.flatMap(event =>
      event.type === 'console' && event.level === 'error' && !refusedIn(event.text) ? [event.text] : [],
    )
    const [first] = errors
    if (!seen.stage && first === undefined)
      say('Cannot start the deck in a browser', {
        note: 'If `templates/deck.hbs` is your own, compare it with that of this version of Rostrum.',
      })
    for (const text of new Set(errors))
      say(`The deck fails in a browser: ${line(text)}`, {
        note: 'It comes from HTML in the outline or from your own templates: Rostrum itself says nothing there.',
      })
  },
}

function line(text: string): string {
  const first = text.split('\n', 1)[0]?.trim() ?? ''
  return first.length > 160 ? `${first.slice(0, 159)}…` : first
}

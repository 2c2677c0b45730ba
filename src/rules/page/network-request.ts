import type { PageRule } from '../page-rule.js'
import { slideWith } from './slide-with.js'

/**
 * Something that the deck asks another machine for, or that does not lie beside it. A talk must show the same without
 * network, and tell nobody that it is being given. The deck's own policy refuses requests; what is asked for is missing.
 */
export const networkRequest: PageRule = {
  id: 'network-request',
  check({ slides, seen }, say) {
    const asked = seen.events.flatMap(event => {
      if (event.type === 'request') return [event.url]
      return refusedIn(event.text) ?? []
    })
    for (const url of new Set(asked))
      say(`The deck asks the network for \`${short(url)}\``, {
        place: slideWith(url, slides)?.place,
        note: 'A talk shows nothing from the network: put the file into the project and name it in the outline.',
      })
  },
}

/** The address that the deck's policy refused, when that is what the browser says. */
export function refusedIn(text: string): string | undefined {
  if (!text.includes('Content Security Policy')) return undefined
  return /'((?:https?|wss?|file|blob):[^']+)'/.exec(text)?.[1]
}

function short(url: string): string {
  return url.length > 80 ? `${url.slice(0, 79)}…` : url
}

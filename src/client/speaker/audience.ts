import { find } from './find.js'

/** The window that the audience sees. */
export interface Audience {
  /** The window, when there is one. */
  readonly window: Window | null
  /** Takes a window that has spoken as the audience's; `slides` is how many it has, once it has told. */
  pair(other: Window, slides?: number): void
  /** Whether the audience's deck has no slide `h`; the page says so. */
  lacks(h: number): boolean
}

/**
 * Shows whether the audience window is there, and opens it at the speaker's wish.
 *
 * @param address the fragment of the address at which it opens
 */
export function watchAudience(address: () => string): Audience {
  let audience: Window | null = null
  let count = Number.POSITIVE_INFINITY
  const show = (state: 'none' | 'opening' | 'open' | 'closed' | 'blocked') => {
    find('audience').dataset.state = state
    find('open-audience').hidden = state === 'open'
    for (const text of find('audience-state').children as HTMLCollectionOf<HTMLElement>) {
      text.hidden = text.dataset.when !== state
    }
  }

  find('open-audience').addEventListener('click', () => {
    audience = window.open(`deck.html${address()}`, 'rostrum-audience', 'popup,width=1280,height=720')
    show(audience ? 'opening' : 'blocked')
  })
  // No event tells that another window was closed.
  setInterval(() => {
    if (!audience?.closed) return
    audience = null
    show('closed')
  }, 1000)
  show('none')

  return {
    get window() {
      return audience?.closed ? null : audience
    },
    pair(other, slides = count) {
      audience = other
      count = slides
      show('open')
    },
    lacks(h) {
      const lacking = audience !== null && h >= count
      find('audience-lacks').hidden = !lacking
      return lacking
    },
  }
}

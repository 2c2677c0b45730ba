import type { RevealApi } from 'reveal.js'
import { type Place, parseAddress } from '../address.js'

/**
 * Makes addresses and links within the deck go to their slide, and to the step that shows their target.
 *
 * @param initial the address with which the page was opened; reveal.js has changed it since
 */
export function followLinks(deck: RevealApi, initial: string): void {
  const follow = (hash: string) => {
    const place = parseAddress(hash, id => placeOf(deck, id))
    if (place) deck.slide(place.h, 0, place.f)
    return place !== undefined
  }

  if (parseAddress(initial, id => placeOf(deck, id))?.h !== deck.getIndices().h) follow(initial)
  addEventListener('hashchange', () => follow(location.hash))
  deck.getSlidesElement()?.addEventListener(
    'click',
    event => {
      const link = event.target instanceof Element && event.target.closest('a[href^="#"]')
      if (!link || deck.isOverview() || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (!follow(link.getAttribute('href') ?? '')) return
      event.preventDefault()
      // Or reveal.js would follow it too, by its own reading.
      event.stopPropagation()
    },
    true,
  )
}

function placeOf(deck: RevealApi, id: string): Place | undefined {
  const target = document.getElementById(id)
  const slide = target?.closest<HTMLElement>('.slides > section')
  if (!target || !slide) return undefined
  const step = target.closest<HTMLElement>('.fragment')?.dataset.fragmentIndex
  return { h: deck.getIndices(slide).h, f: step === undefined ? undefined : Number(step) }
}

import type { RevealApi } from 'reveal.js'
import { formatAddress, type Place, parseAddress } from '../address.js'

/** Milliseconds between two writings of the address: browsers refuse more than about a hundred in ten seconds. */
const apart = 150

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
  // The event's own address: by now, keepAddress may have written that of the slide before over it.
  addEventListener('hashchange', event => follow(new URL(event.newURL).hash))
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

/**
 * Keeps the present slide and step in the page's address, for the next reload. reveal.js does so up to a second late,
 * and a talk that is reloaded after a save would fall back a step.
 */
export function keepAddress(deck: RevealApi): void {
  let written = 0
  let writing: ReturnType<typeof setTimeout> | undefined

  const write = () => {
    const { f = -1 } = deck.getIndices()
    history.replaceState(null, '', formatAddress(deck.getCurrentSlide()?.id ?? '', f))
    written = Date.now()
  }
  const moved = () => {
    clearTimeout(writing)
    const wait = written + apart - Date.now()
    if (wait > 0) writing = setTimeout(write, wait)
    else write()
  }
  // The steps of a new slide are set after its event.
  deck.on('slidechanged', () => queueMicrotask(moved))
  deck.on('fragmentshown', moved)
  deck.on('fragmenthidden', moved)
}

function placeOf(deck: RevealApi, id: string): Place | undefined {
  const target = document.getElementById(id)
  const slide = target?.closest<HTMLElement>('.slides > section')
  if (!target || !slide) return undefined
  const step = target.closest<HTMLElement>('.fragment')?.dataset.fragmentIndex
  return { h: deck.getIndices(slide).h, f: step === undefined ? undefined : Number(step) }
}

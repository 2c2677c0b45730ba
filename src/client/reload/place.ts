import { formatAddress, type Place, parseAddress } from '../address.js'
import { stayAt } from './stay.js'

/** Where a page was left. */
interface Left {
  /** Of its slides, in order. */
  readonly ids: readonly string[]
  /** The index of the slide that it showed, and of its step; -1: none was shown yet. */
  readonly h: number
  readonly f: number
}

/** Reloads the page, which comes back at the slide that it shows, whatever has become of it. */
export function reload(): void {
  const ids = slideIds()
  const place = placeIn(ids)
  // What the other window says meanwhile may be about the new slides already: the place is that of this moment.
  if (ids.length > 0) remember({ ids, h: presentSlide() ?? place?.h ?? 0, f: place?.f ?? -1 })
  location.reload()
}

/** Has the page's address name the slide to stay at. Deck and speaker view read it when they start. */
export function comeBack(): void {
  const now = slideIds()
  // A page without slides says what is wrong with the talk: the place is for the one that comes after it.
  const left = now.length > 0 ? recall() : undefined
  if (!left) return
  const h = stayAt(left.ids, left.h, now)
  const id = now[h] ?? ''
  if (placeIn(now)?.h === h) return
  // A neighbour is shown from its beginning; the slide itself, perhaps by another name, as far as it was.
  const isNeighbour = id !== left.ids[left.h] && left.ids.includes(id)
  history.replaceState(null, '', formatAddress(id, isNeighbour ? -1 : left.f))
}

/** What the page's address names among slides. */
function placeIn(ids: readonly string[]): Place | undefined {
  return parseAddress(location.hash, id => (ids.includes(id) ? { h: ids.indexOf(id) } : undefined))
}

/** The ids of the slides of a deck, or of those that a speaker view lists. */
function slideIds(): readonly string[] {
  const slides = document.querySelectorAll<HTMLElement>('.reveal > .slides > section, #slide-list > option')
  return [...slides].map(slide => (slide instanceof HTMLOptionElement ? slide.value : slide.id))
}

/** The index of the slide that is shown; a page that scrolls has none. */
function presentSlide(): number | undefined {
  const list = document.querySelector<HTMLSelectElement>('#slide-list')
  if (list) return list.selectedIndex
  const slides = [...document.querySelectorAll('.reveal > .slides > section')]
  const present = slides.findIndex(slide => slide.classList.contains('present'))
  return present < 0 ? undefined : present
}

// Windows that one has opened begin with a copy of its memory: each page has its own part.
const key = `rostrum-left:${location.pathname}`

function remember(left: Left): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(left))
  } catch {
    // A browser that keeps nothing comes back at the slide, or where it is gone at the first.
  }
}

function recall(): Left | undefined {
  try {
    const left = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    return left === null ? undefined : JSON.parse(left)
  } catch {
    return undefined
  }
}

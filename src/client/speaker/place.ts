import { formatAddress, parseAddress } from '../address.js'
import { formatNumber, localDigits, numberOf } from '../numbering.js'
import type { Position } from '../state.js'
import { find } from './find.js'

/** A slide as the page's list of slides knows it. */
export interface ListedSlide {
  readonly id: string
  readonly backup: boolean
  /** Planned time; 0 when there is no plan. */
  readonly seconds: number
}

/** The slides of the talk, read from the list in the page. */
export function listSlides(): readonly ListedSlide[] {
  return [...find<HTMLSelectElement>('slide-list').options].map(({ value, dataset }) => ({
    id: value,
    backup: 'backup' in dataset,
    seconds: Number(dataset.timing ?? 0),
  }))
}

/** The position that the page's address asks for; the first slide when it names none. */
export function initialPosition(slides: readonly ListedSlide[]): Position {
  const indexOf = (id: string) => slides.findIndex(slide => slide.id === id)
  const place = parseAddress(location.hash, id => (indexOf(id) < 0 ? undefined : { h: indexOf(id) }))
  return { h: Math.min(place?.h ?? 0, slides.length - 1), f: place?.f ?? -1, black: false }
}

/** The address of a position. */
export function addressOf({ h, f }: Position, slides: readonly ListedSlide[]): string {
  return formatAddress(slides[h]?.id ?? '', f)
}

/** Shows the slide's number and whether the screen is black, and keeps the position in the page's address. */
export function showPlace(position: Position, slides: readonly ListedSlide[]): void {
  const number = find('number')
  const backups = slides.map(({ backup }) => backup)
  number.textContent = localDigits(
    formatNumber(numberOf(position.h, backups), number.dataset.backupWord ?? ''),
  )
  find('is-black').hidden = !position.black
  find('black').setAttribute('aria-pressed', String(position.black))
  try {
    history.replaceState(null, '', addressOf(position, slides))
  } catch {
    // Some browsers refuse for pages from files, and all do when keys are held down: then a reload begins elsewhere.
  }
}

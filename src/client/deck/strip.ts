import { formatNumber, localDigits, numberOf } from '../numbering.js'
import { segmentsAt } from './segments.js'

/**
 * Readies the strip at the foot of the deck.
 *
 * @returns a function that marks in it where slide `h` is
 */
export function readStrip(slides: readonly HTMLElement[]): (h: number) => void {
  const footer = document.querySelector<HTMLElement>('footer.strip')
  const items = [...(footer?.querySelectorAll<HTMLElement>('.segments > li') ?? [])]
  const number = footer?.querySelector('.number')
  const sections = slides.map(slide => Number(slide.dataset.section ?? -1))
  const backups = slides.map(slide => 'backup' in slide.dataset)

  return h => {
    for (const [index, { state, filled }] of segmentsAt(h, sections, items.length).entries()) {
      const item = items[index]
      item?.classList.toggle('done', state === 'done')
      item?.classList.toggle('current', state === 'current')
      if (state === 'current') item?.setAttribute('aria-current', 'step')
      else item?.removeAttribute('aria-current')
      item?.style.setProperty('--filled', String(filled))
    }
    if (number) {
      const text = formatNumber(numberOf(h, backups), footer?.dataset.backupWord ?? '')
      number.textContent = localDigits(text)
    }
  }
}

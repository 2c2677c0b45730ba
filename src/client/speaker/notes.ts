import { find } from './find.js'
import { recall, remember } from './memory.js'

/** Sizes of the notes' text, CSS px. */
const sizes = [16, 18, 20, 23, 26, 30, 35, 40, 48]
const usual = 2

/** The pane with the speaker's notes. */
export interface Notes {
  /** Shows the notes of slide `h`, from their beginning. */
  show(h: number): void
  /** Makes the text `by` sizes larger, or smaller when negative. */
  resize(by: number): void
}

/** Readies the pane: one article a slide is in it already. */
export function openNotes(): Notes {
  const pane = find('notes')
  const articles = [...pane.querySelectorAll<HTMLElement>(':scope > article')]
  let size = Number(recall('browser', 'notes-size') ?? usual)

  const resize = (by: number) => {
    size = Math.min(Math.max(size + by, 0), sizes.length - 1) || 0
    pane.style.setProperty('--notes-size', `${sizes[size]}px`)
    remember('browser', 'notes-size', String(size))
  }
  find('larger').addEventListener('click', () => resize(1))
  find('smaller').addEventListener('click', () => resize(-1))
  resize(0)

  return {
    show(h) {
      for (const [index, article] of articles.entries()) article.classList.toggle('shown', index === h)
      pane.scrollTop = 0
    },
    resize,
  }
}

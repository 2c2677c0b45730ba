import type { RevealApi } from 'reveal.js'

/** Takes away what reveal.js adds to the page that stands between it and people who read by keyboard or by ear. */
export function mendPage(reveal: HTMLElement): void {
  // Screen readers stop reading an "application" by lines and headings.
  reveal.removeAttribute('role')
  // Empty, but in the tab order.
  reveal.querySelector(':scope > .speaker-notes')?.remove()
  // It would read out steps that are not shown yet; the announcer takes its place.
  reveal.querySelector(':scope > .aria-status')?.remove()
}

/** Keeps steps that are not shown yet from keyboard and screen readers, whatever the style sheet hides them with. */
export function hideUnrevealed(slide: Element): void {
  for (const step of slide.querySelectorAll('.fragment')) {
    step.toggleAttribute('inert', !step.classList.contains('visible'))
  }
}

/**
 * Opens the overlay with the keys on `?` wherever the keyboard has it (reveal.js looks for the American key), and makes
 * it a dialog: named, focused, closed by its button, focus given back.
 */
export function mendHelp(deck: RevealApi): void {
  const reveal = deck.getRevealElement()
  let before: Element | null = null
  addEventListener('keydown', ({ key, target }) => {
    if (key === '?' && !(target instanceof Element && target.closest('input'))) deck.toggleHelp()
  })
  deck.on('showhelp', () => {
    const overlay = reveal?.querySelector('.r-overlay-help')
    before = document.activeElement
    overlay?.setAttribute('role', 'dialog')
    overlay?.setAttribute('aria-modal', 'true')
    overlay?.setAttribute('aria-label', overlay.querySelector('.title')?.textContent ?? '')
    deck.getSlidesElement()?.toggleAttribute('inert', true)
    overlay?.querySelector<HTMLElement>('.r-overlay-close')?.focus()
  })
  deck.on('closeoverlay', () => {
    deck.getSlidesElement()?.toggleAttribute('inert', false)
    if (before instanceof HTMLElement) before.focus()
  })
}

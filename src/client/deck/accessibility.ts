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
 * Opens the page's own list of keys on `?`, wherever the keyboard has it. reveal.js's is in English alone, looks for the
 * American key, and is no dialog.
 */
export function openKeys(): void {
  const keys = document.querySelector<HTMLDialogElement>('dialog#keys')
  addEventListener('keydown', ({ key, target }) => {
    if (key === '?' && !keys?.open && !(target instanceof Element && target.closest('input')))
      keys?.showModal()
  })
}

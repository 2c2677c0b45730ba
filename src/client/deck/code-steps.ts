/**
 * Marks the lines of each listing on a slide that the present step is about: `on`, and the others `off`.
 *
 * `data-steps` holds the line numbers (from 1) of each step; every step but the first has an empty `.step` fragment
 * after the listing, whose visibility says how far it is.
 */
export function markCodeSteps(slide: Element): void {
  for (const listing of slide.querySelectorAll<HTMLElement>('pre.code[data-steps]')) {
    const steps = readSteps(listing.dataset.steps)
    const shown = steps[passedSteps(listing)] ?? []
    for (const [index, line] of listing.querySelectorAll('.line').entries()) {
      const on = shown.includes(index + 1)
      line.classList.toggle('on', on)
      line.classList.toggle('off', !on)
    }
  }
}

/** The visible step fragments right after the listing. */
function passedSteps(listing: Element): number {
  let passed = 0
  let next = listing.nextElementSibling
  while (next?.matches('.fragment.step')) {
    if (next.classList.contains('visible')) passed++
    next = next.nextElementSibling
  }
  return passed
}

function readSteps(json: string | undefined): readonly (readonly number[])[] {
  return JSON.parse(json || '[]')
}

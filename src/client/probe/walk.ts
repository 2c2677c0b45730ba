import type { RevealApi } from 'reveal.js'
import { blocksOf } from './blocks.js'
import type { Probe, SeenSlide, SeenStep } from './measured.js'
import { look, wordsOf } from './texts.js'

/** Pictures that could not be decoded. */
type Broken = ReadonlySet<HTMLImageElement>

/** The slides of the page, on the stage or in the article. */
export function allSlides(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.slides > section')]
}

export function slidesAt(indices: readonly number[]): readonly HTMLElement[] {
  const all = allSlides()
  return indices.flatMap(index => all[index] ?? [])
}

/** How many slides there are; absent when the deck did not start. */
export function countSlides(): number | undefined {
  return 'ready' in document.documentElement.dataset ? allSlides().length : undefined
}

/** Looks at every step of a slide on the stage. The window has to be 1280×720, where nothing is scaled. */
export function walkSlide(index: number, broken: Broken): SeenSlide {
  const slide = allSlides()[index]
  if (!slide) throw new RangeError(`No slide ${index}`)
  const steps = Array.from({ length: stepsOf(slide) + 1 }, (_, step) => {
    show({ slide: index, step })
    return look(slide)
  })
  return seenSlide(slide, steps, broken)
}

/** Where the strip at the foot begins, from the top of the stage. */
export function floorOf(): number {
  const strip = document.querySelector('footer.strip')
  const marks = strip ? look(strip).texts : []
  return Math.min(innerHeight, ...marks.map(({ box: [, top] }) => top))
}

/** Looks at a box of a page to be printed, in a window of its size. */
export function lookAtBox(index: number): SeenStep {
  const box = document.querySelectorAll<HTMLElement>('.box')[index]
  const slide = box?.querySelector(':scope > .slide')
  if (!box || !slide) throw new RangeError(`No box ${index}`)
  scrollTo(0, box.offsetTop)
  return look(slide)
}

/** Looks at slides of the article that the page is on a phone. */
export function readArticle(indices: readonly number[], broken: Broken): readonly SeenSlide[] {
  return slidesAt(indices).map(slide => seenSlide(slide, [look(slide)], broken))
}

/** Shows a step of a slide; 0 is before the first. */
export function show({ slide, step }: Parameters<Probe['show']>[0]): void {
  const { Reveal } = window as unknown as { readonly Reveal: RevealApi }
  Reveal.slide(slide, 0, step === 'last' ? Number.MAX_SAFE_INTEGER : step - 1)
}

function seenSlide(slide: HTMLElement, steps: readonly SeenStep[], broken: Broken): SeenSlide {
  return {
    id: slide.id,
    steps,
    blocks: blocksOf(slide),
    addresses: addressesOf(slide),
    broken: [...slide.querySelectorAll('img')]
      .filter(image => broken.has(image))
      .map(({ alt, src }) => wordsOf(alt || src)),
  }
}

function stepsOf(slide: Element): number {
  const indices = [...slide.querySelectorAll<HTMLElement>('.fragment')].map(step =>
    Number(step.dataset.fragmentIndex ?? 0),
  )
  return Math.max(-1, ...indices) + 1
}

const attributes = ['src', 'href', 'poster', 'data', 'srcset', 'style']

function addressesOf(slide: Element): readonly string[] {
  return [slide, ...slide.querySelectorAll('*')].flatMap(element =>
    attributes.flatMap(name => {
      const value = element.getAttribute(name)
      return value && !/^(?:data:|#)/.test(value) ? [value] : []
    }),
  )
}

import type { SeenSlide, SeenStep } from '../../client/probe/measured.js'

/** What is wrong on a slide, each thing once, with the step at which it is first seen when that is not the whole slide. */
export function overSteps(
  { steps }: Pick<SeenSlide, 'steps'>,
  find: (step: SeenStep) => readonly string[],
): readonly string[] {
  const first = new Map<string, number>()
  for (const [index, step] of steps.entries())
    for (const found of find(step)) if (!first.has(found)) first.set(found, index)
  return [...first].map(([found, step]) => (step === 0 ? found : `${found} (from step ${step})`))
}

/** Up to three things, and how many more there are. */
export function upToThree(things: readonly string[]): string {
  const shown = things.slice(0, 3).join(', ')
  return things.length > 3 ? `${shown} and ${things.length - 3} more` : shown
}

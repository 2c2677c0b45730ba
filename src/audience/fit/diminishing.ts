/** Of the worth of a support, what is left when one more is kept before it. */
const ratio = 0.7

/**
 * The worth of a support after 0, 1, 2 … others: worth × 0.7^j in whole thousandths, the last entry for all that follow.
 *
 * It is the steps between them that are rounded, and the last entry is 1: so, as without rounding, one more support
 * always adds to what a claim's supports are worth together, provided that the dearer come first.
 */
export function diminished(worth: number): readonly number[] {
  const steps: number[] = []
  for (let step = worth * (1 - ratio); step >= 0.5; step *= ratio) steps.push(Math.round(step))
  let gain = 1
  return [
    ...steps
      .reverse()
      .map(step => (gain += step))
      .reverse(),
    1,
  ]
}

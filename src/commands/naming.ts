/** A talk as messages name it: `bridge`, or `bridge for students`. */
export function titleOf({ name, audience }: { readonly name: string; readonly audience: string }): string {
  return audience === '' ? name : `${name} for ${audience}`
}

/** The planned minutes: `12 min`, and of how many when there is a limit: `12.3 of 13.5 min`. */
export function plannedTime({
  seconds,
  budget,
}: {
  readonly seconds: number
  readonly budget?: number
}): string {
  return budget === undefined
    ? `${minutesOf(seconds)} min`
    : `${minutesOf(seconds)} of ${minutesOf(budget)} min`
}

/** Seconds as minutes, to a tenth: `12`, `9.4`. */
export function minutesOf(seconds: number): string {
  return String(Math.round(seconds / 6) / 10)
}

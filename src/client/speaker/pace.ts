/** The planned time of a slide. */
export interface Planned {
  /** 0: none. */
  readonly seconds: number
  readonly backup: boolean
}

/** Planned seconds of the whole talk; backup slides are not part of the plan. */
export function plannedSeconds(slides: readonly Planned[]): number {
  return slides.reduce((total, { seconds, backup }) => total + (backup ? 0 : seconds), 0)
}

/**
 * Seconds by which a talk is ahead of its plan at slide `h`, or behind it when negative; 0 while the slide's own time
 * runs. Nothing for backup slides, which the plan does not know.
 *
 * @param elapsed seconds since the start
 */
export function paceAt(h: number, elapsed: number, slides: readonly Planned[]): number | undefined {
  const slide = slides[h]
  if (!slide || slide.backup) return undefined
  const from = plannedSeconds(slides.slice(0, h))
  if (elapsed < from) return from - elapsed
  return Math.min(0, from + slide.seconds - elapsed)
}

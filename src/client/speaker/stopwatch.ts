/** A stopwatch that serialises as JSON; times in milliseconds since 1970. */
export interface Stopwatch {
  /** Milliseconds counted before the last start. */
  readonly counted: number
  /** When it was last started; null while it stands. */
  readonly since: number | null
}

/** A stopwatch that was never started. */
export const zero: Stopwatch = { counted: 0, since: null }

/** Milliseconds that the stopwatch shows. */
export function elapsed({ counted, since }: Stopwatch, now: number): number {
  return counted + (since === null ? 0 : now - since)
}

/** Starts it, or stops it when it runs. */
export function toggle(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null
    ? { counted: watch.counted, since: now }
    : { counted: elapsed(watch, now), since: null }
}

/** Whether it stands at zero. */
export function isUnstarted({ counted, since }: Stopwatch): boolean {
  return counted === 0 && since === null
}

/** The stopwatch that was written as JSON; at zero when there is none. */
export function parseStopwatch(json: string | null): Stopwatch {
  const { counted, since } = JSON.parse(json ?? '{}')
  return typeof counted === 'number' ? { counted, since: typeof since === 'number' ? since : null } : zero
}

/** Seconds as `4:05` or `1:02:03`; negative ones with a minus sign. */
export function formatDuration(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds))
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return `${seconds <= -1 ? '−' : ''}${h ? `${h}:${two(m)}` : m}:${two(s)}`
}

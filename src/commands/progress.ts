import type { Io } from './io.js'

/** Milliseconds after which a person wonders what happens. */
const patience = 1_000

/** A line at the foot of a terminal that says what a command is at. */
export interface Progress {
  /** Shows another text from now on. */
  say(text: string): void
  /** Takes the line away. */
  stop(): void
}

/** A line that a person sees when a step takes more than a second, gone when it is over; nothing outside a terminal. */
export function progress(text: string, { stderr }: Io): Progress {
  if (!stderr.isTTY) return { say: () => {}, stop: () => {} }
  let now = text
  let shown = false
  const show = () => {
    shown = true
    const line = `${now}…`
    stderr.write(`\r${stderr.columns ? line.slice(0, stderr.columns - 1) : line}\u001b[K`)
  }
  const timer = setTimeout(show, patience)
  return {
    say(text) {
      now = text
      if (shown) show()
    },
    stop() {
      clearTimeout(timer)
      if (shown) stderr.write('\r\u001b[K')
    },
  }
}

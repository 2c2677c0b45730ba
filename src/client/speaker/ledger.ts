/** Milliseconds after which an answer is not awaited any more: the page that was asked has been reloaded meanwhile. */
const patience = 1000

/**
 * Orders that were given and not answered yet. What a window tells of its own before it answers was said before the
 * order reached it, and is out of date.
 */
export interface Ledger {
  /** An order went to `to`. */
  ordered(to: Window): void
  /** `from` answered its oldest order. */
  answered(from: Window): void
  /** Nothing is awaited from it any more. */
  forget(other: Window): void
  /** Whether `from` has still to answer. */
  awaits(from: Window): boolean
}

/** @param now gives the time in milliseconds */
export function openLedger(now: () => number = Date.now): Ledger {
  const open = new Map<Window, { count: number; last: number }>()
  const countOf = (other: Window) => {
    const entry = open.get(other)
    return entry && now() - entry.last < patience ? entry.count : 0
  }
  return {
    ordered: to => void open.set(to, { count: countOf(to) + 1, last: now() }),
    answered(from) {
      const entry = open.get(from)
      if (entry) entry.count = Math.max(countOf(from) - 1, 0)
    },
    forget: other => void open.delete(other),
    awaits: from => countOf(from) > 0,
  }
}

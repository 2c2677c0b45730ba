/** A value as a message shows it, short: a text as it is, of a list or object what it is. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'function') return 'a function'
  if (value instanceof Promise) return 'a promise'
  if (typeof value === 'object' && value !== null) return 'an object'
  return `\`${String(value)}\``
}

/** Says on the config's file that something is not what was expected; `undefined` where the note says what is. */
export type Refuse = (
  unexpected: string,
  expected: string | undefined,
  note?: string,
) => Record<string, never>

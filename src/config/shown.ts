/** A value as a message shows it, short: a text as it is, of a list or object what it is. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object' && value !== null) return 'an object'
  return `\`${String(value)}\``
}

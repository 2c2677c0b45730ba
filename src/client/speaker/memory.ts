/** What the speaker view remembers: for this tab, or for the next talk as well. */
export type Scope = 'tab' | 'browser'

/** The remembered value, or null; null too where the browser keeps nothing for pages from files. */
export function recall(scope: Scope, name: string): string | null {
  try {
    return storage(scope).getItem(`rostrum-${name}`)
  } catch {
    return null
  }
}

/** Remembers a value where the browser lets it. */
export function remember(scope: Scope, name: string, value: string): void {
  try {
    storage(scope).setItem(`rostrum-${name}`, value)
  } catch {
    // Refused for pages from files in some browsers: the view works without.
  }
}

function storage(scope: Scope): Storage {
  return scope === 'tab' ? sessionStorage : localStorage
}

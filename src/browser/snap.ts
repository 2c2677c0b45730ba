import { readFileSync, realpathSync, statSync } from 'node:fs'

/** Bytes that a script which only starts another program has at most. */
const scriptSize = 8192

/**
 * Whether the program at `path` is in a snap, which sees neither hidden folders nor the system's temporary ones: it lies
 * among the snaps, is snap's own starter, or is Ubuntu's script in place of Chromium, which starts the snap or asks for it.
 */
export function isSnap(path: string): boolean {
  if (process.platform !== 'linux') return false
  try {
    const real = realpathSync(path)
    if (real.startsWith('/snap/') || real === '/usr/bin/snap') return true
    return statSync(real).size <= scriptSize && /\/snap\/|\bsnap install\b/.test(readFileSync(real, 'latin1'))
  } catch {
    return false
  }
}

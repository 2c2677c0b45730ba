import { readFileSync } from 'node:fs'

/** What package.json says of this Rostrum. */
export interface Manifest {
  readonly version: string
  readonly engines: { readonly node: string }
}

/** Reads this Rostrum's package.json. */
export function manifest(): Manifest {
  // Source and bundle are both two folders below package.json.
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
}

/** The version of this Rostrum. */
export function version(): string {
  return manifest().version
}

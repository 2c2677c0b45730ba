import { readFileSync } from 'node:fs'

/** The version of this Rostrum. */
export function version(): string {
  // Source and bundle are both two folders below package.json.
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

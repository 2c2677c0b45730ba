import type { VFile } from 'vfile'
import type { OwnRuleFacts } from '../diagnostics/catalogue.js'
import { github } from '../diagnostics/reporters/github.js'
import { json } from '../diagnostics/reporters/json.js'
import { sarif } from '../diagnostics/reporters/sarif.js'
import { version } from '../talk/version.js'

/** How messages can be printed: for people, or for programs. */
export const formats = ['pretty', 'json', 'github', 'sarif'] as const

/** One of them. */
export type Format = (typeof formats)[number]

/** Messages in a format that programs read. @param own the rules that projects bring */
export function forPrograms(
  files: readonly VFile[],
  format: Exclude<Format, 'pretty'>,
  own: readonly OwnRuleFacts[] = [],
): string {
  return reporters[format](files, own)
}

const reporters = {
  json: files => json(files),
  github: files => github(files),
  sarif: (files, own) => sarif(files, { version: version(), own }),
} as const satisfies Record<
  Exclude<Format, 'pretty'>,
  (files: readonly VFile[], own: readonly OwnRuleFacts[]) => string
>

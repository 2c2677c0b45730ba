import { isStopped } from '../diagnostics/report.js'
import { didYouMean } from '../diagnostics/suggest.js'
import type { ReadTalk, Variant } from '../talk/talk.js'
import { UsageError } from './usage-error.js'

/** Which variants of each talk a command is to work on. */
export interface Wanted {
  /** Names of audiences; the empty one is the whole outline. `all` is the whole and every audience. */
  readonly audiences: readonly string[] | 'all'
  readonly minutes?: number | undefined
}

/** The options by which variants are chosen, for `parseArguments`. */
export const variantOptions = {
  audience: { type: 'string', multiple: true },
  minutes: { type: 'string' },
} as const

/** @throws UsageError for minutes that are no length of a talk */
export function wantedVariants(
  values: { readonly audience?: readonly string[]; readonly minutes?: string },
  all = false,
): Wanted {
  const minutes = values.minutes === undefined ? undefined : readMinutes(values.minutes)
  return { audiences: all ? 'all' : [...new Set(values.audience ?? [''])], minutes }
}

/** The variants of one talk that are wanted; those that another talk alone has are left out. */
export function variantsOf({ profiles }: ReadTalk, { audiences, minutes }: Wanted): readonly Variant[] {
  const names =
    audiences === 'all'
      ? ['', ...profiles.keys()]
      : audiences.filter(name => name === '' || profiles.has(name))
  return names.map(audience => ({ audience, minutes }))
}

/** @throws UsageError for an audience that none of the talks has; a talk with errors may have had it */
export function refuseUnknownAudiences(reads: readonly ReadTalk[], { audiences }: Wanted): void {
  if (audiences === 'all' || reads.some(({ file }) => isStopped(file))) return
  const known = [...new Set(reads.flatMap(({ profiles }) => [...profiles.keys()]))]
  for (const name of audiences) if (name !== '' && !known.includes(name)) throw unknownAudience(name, known)
}

/** That there is no audience of this name, and which there are. */
export function unknownAudience(name: string, known: readonly string[]): UsageError {
  if (known.length === 0)
    return new UsageError(
      `Unknown audience \`${name}\`. There are none.`,
      'Describe them in `audiences.yml` beside the outline.',
    )
  const near = didYouMean(name, known)
  const list = `Known are ${known.map(other => `\`${other}\``).join(', ')}.`
  return new UsageError(`Unknown audience \`${name}\`. ${near}`, near.startsWith('Known') ? undefined : list)
}

function readMinutes(typed: string): number {
  const minutes = Number(typed)
  if (Number.isFinite(minutes) && minutes > 0) return minutes
  throw new UsageError(`Unexpected minutes \`${typed}\`, expected a number above 0.`)
}

import type { VFile } from 'vfile'
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { report } from '../../diagnostics/report.js'
import type { Selection } from '../selection.js'

/** What an audience was given when its author settled on it. */
export interface Lock {
  /** The length that it was fitted to. */
  readonly minutes: number
  /** Ids of the units that were kept. */
  readonly kept: ReadonlySet<string>
  /** Ids of all units that the fit could choose from. */
  readonly known: ReadonlySet<string>
}

/** The locks of all talks of a folder: by the name of the talk, by that of the audience. */
export type Locks = ReadonlyMap<string, ReadonlyMap<string, Lock>>

/** The file of the locks, beside the outlines. */
export const lockFile = 'plan.lock.json'

const mend = `Delete it, and make it again with \`rostrum audiences lock\` or leave the plans open.`

/**
 * Reads a file of locks.
 *
 * @param path shown in messages
 *
 * Reports `lock-invalid`; a lock that is not understood is none.
 */
export function readLocks(text: string, path: string, file: VFile): Locks {
  const lines = new LineCounter()
  // YAML's reader takes JSON, and knows where everything stands.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'json' })
  const refuse = (reason: string, offset = 0) => {
    const { line, col } = lines.linePos(Math.min(offset, text.trimEnd().length))
    const place = { line: Math.max(1, line), column: Math.max(1, col), path }
    report(file, 'lock-invalid', `Cannot read \`${path}\`: ${reason}`, { place, note: mend })
  }
  const problem = document.errors[0]
  if (problem) {
    refuse('it is not JSON', problem.pos[0])
    return new Map()
  }
  if (document.get('version') !== 1) {
    refuse('it has no `version` that is 1')
    return new Map()
  }

  function mapOf<Value>(
    node: unknown,
    what: string,
    offset: number | undefined,
    read: (node: unknown, name: string, offset: number | undefined) => Value | undefined,
  ): ReadonlyMap<string, Value> {
    const found = new Map<string, Value>()
    if (!isMap(node)) refuse(`${what} is no object`, offset)
    else
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        const member = read(value, name, key.range?.[0])
        if (member !== undefined) found.set(name, member)
      }
    return found
  }

  function lockOf(node: unknown, name: string, offset: number | undefined): Lock | undefined {
    const [kept, known] = [idsIn(node, 'kept'), idsIn(node, 'known')]
    const minutes = isMap(node) ? node.get('minutes') : undefined
    if (kept && known && typeof minutes === 'number') return { minutes, kept, known }
    refuse(`\`${name}\` has no \`minutes\`, or no lists of ids \`kept\` and \`known\``, offset)
    return undefined
  }

  return mapOf(document.get('talks'), '`talks`', undefined, (talk, name, offset) =>
    mapOf(talk, `\`${name}\``, offset, lockOf),
  )
}

function idsIn(node: unknown, field: string): ReadonlySet<string> | undefined {
  const list = isMap(node) ? node.get(field) : undefined
  if (!isSeq(list)) return undefined
  const ids = list.items.flatMap(item =>
    isScalar(item) && typeof item.value === 'string' ? [item.value] : [],
  )
  return ids.length === list.items.length ? new Set(ids) : undefined
}

/** The text of a file of locks: all in alphabetical order, so that it differs only where a plan does. */
export function formatLocks(locks: Locks): string {
  const talks = sorted(locks, audiences =>
    sorted(audiences, ({ minutes, kept, known }) => ({
      minutes,
      kept: [...kept].toSorted(),
      known: [...known].toSorted(),
    })),
  )
  return `${JSON.stringify({ version: 1, talks }, null, 2)}\n`
}

function sorted<Value>(map: ReadonlyMap<string, Value>, format: (value: Value) => object): object {
  return Object.fromEntries([...map.keys()].toSorted().map(name => [name, format(map.get(name) as Value)]))
}

/** The lock of what was selected; none where no time limits it. */
export function lockOf({ profile, decisions }: Selection): Lock | undefined {
  if (profile.minutes === undefined) return undefined
  const idsOf = (of: Selection['decisions']) => new Set(of.map(({ id }) => id))
  return {
    minutes: profile.minutes,
    kept: idsOf(decisions.filter(({ kept }) => kept)),
    known: idsOf(decisions.filter(({ kept, excluded }) => kept || excluded === 'time')),
  }
}

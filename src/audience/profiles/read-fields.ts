import type { VFile } from 'vfile'
import { type Place, report } from '../../diagnostics/report.js'
import { didYouMean } from '../../diagnostics/suggest.js'
import { type Field, type Fields, fields, type Reading } from './fields.js'
import type { Values } from './profile-of.js'

/** Where a field stands, by its path: `students`, `students.pin.keep`. */
export type Places = (path: string) => Place | undefined

/** What a map may hold: how the value of a name is read, and the names that there are. */
interface Known {
  readonly names: readonly string[]
  reader(name: string): ((value: unknown, path: string) => Reading) | undefined
}

/** Reads one audience's fields; what is wrong is reported at its line and left out. */
export function readFields(name: string, written: unknown, places: Places, file: VFile): Values {
  const known: Known = { names: Object.keys(fields), reader: readerOf }
  return written === null ? {} : readMap(written, `audience \`${name}\``, name, known)

  function readerOf(field: string): ReturnType<Known['reader']> {
    if (!Object.hasOwn(fields, field)) return undefined
    const reader = fields[field as keyof typeof fields]
    if (typeof reader === 'function') return reader
    return (value, path) => ({ value: readMap(value, `\`${field}\``, path, knownIn(reader)) })
  }

  function readMap(map: unknown, what: string, path: string, { names, reader }: Known): Values {
    if (typeof map !== 'object' || map === null || Array.isArray(map)) {
      const reason = `Unexpected ${what}: \`${shown(map)}\`, expected \`name: value\` pairs`
      report(file, 'audiences-invalid', reason, { place: places(path) })
      return {}
    }
    const entries = Object.entries(map).map(([field, value]): [string, unknown][] => {
      const place = places(`${path}.${field}`)
      const read = reader(field)
      if (!read) {
        const note = didYouMean(field, names)
        report(file, 'field-unknown', `Unexpected field \`${field}\` of ${what}`, { place, note })
        return []
      }
      const reading = value === null ? { value } : read(value, `${path}.${field}`)
      if ('value' in reading) return [[field, reading.value]]
      const reason = `Unexpected \`${field}: ${shown(value)}\`, expected ${reading.expected}`
      report(file, 'audiences-invalid', reason, { place })
      return []
    })
    return Object.fromEntries(entries.flat())
  }
}

function knownIn(reader: Fields | { readonly any: Field }): Known {
  if ('any' in reader) return { names: [], reader: () => reader.any }
  return {
    names: Object.keys(reader),
    reader: name => (Object.hasOwn(reader, name) ? reader[name] : undefined),
  }
}

/** A value as it may have been typed, not too long. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

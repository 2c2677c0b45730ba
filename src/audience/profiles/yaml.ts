import type { VFile } from 'vfile'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { type Place, report } from '../../diagnostics/report.js'

/** A YAML text's value, and where the keys of its maps stand: `students`, `students.pin.keep`. */
export interface Yaml {
  readonly value: unknown
  readonly places: ReadonlyMap<string, Place>
}

/** Reads an audiences file's YAML; what cannot be read is reported and is no value. */
export function readYaml(text: string, path: string, file: VFile): Yaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
  const placeAt = (offset = 0): Place => {
    // What is missing at the end is missed on the last line that holds something.
    const { line, col } = lines.linePos(Math.min(offset, text.trimEnd().length))
    return { line: Math.max(1, line), column: Math.max(1, col), path }
  }
  const refuse = (reason: string, place: Place, note: string) => {
    report(file, 'audiences-invalid', `Cannot read the audiences: ${reason}`, { place, note })
    return { value: undefined, places: new Map() }
  }
  const problem = document.errors[0]
  if (problem) {
    const reason = problem.message.charAt(0).toLowerCase() + problem.message.slice(1)
    return refuse(
      reason,
      placeAt(problem.pos[0]),
      'They are YAML: a name and its fields, `students: {minutes: 45}`.',
    )
  }
  const places = new Map<string, Place>([['', placeAt(document.contents?.range?.[0])]])
  note(document.contents, '')
  try {
    // Aliases could stand for gigabytes.
    return { value: document.toJS({ maxAliasCount: 0 }), places }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return refuse('they hold aliases such as `*name`', placeAt(), 'Write the values out, or use `extends`.')
  }

  function note(node: unknown, prefix: string): void {
    if (!isMap(node)) return
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const name = `${prefix}${key.value}`
      places.set(name, placeAt(key.range?.[0]))
      note(value, `${name}.`)
    }
  }
}

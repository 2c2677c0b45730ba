import type { BibtexEntry } from './bibtex-entries.js'
import { formatOf } from './source-text.js'

/** Reads a format by its name: Citation.js's door to its parsers. */
export type Parse = (input: unknown, type: string) => unknown

/** An entry with its fields apart, their values as typed. */
interface Fields {
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, string | number>>
}

/** Why an entry cannot be read, and on which line of the file. */
interface Problem {
  readonly problem: { readonly line: number; readonly reason: string; readonly note: string }
}

/** An entry as CSL-JSON, with the local files that it names; or why it could not be read. */
export type Converted = { readonly work: unknown; readonly files: readonly string[] } | Problem

/**
 * Converts one entry.
 *
 * @param parents whose fields it inherits, the farthest first
 * @param strings every `@string{…}` of the file, by name
 */
export function convertEntry(
  entry: BibtexEntry,
  parents: readonly BibtexEntry[],
  strings: ReadonlyMap<string, string>,
  parse: Parse,
): Converted {
  const read = (one: BibtexEntry): Fields | Problem => {
    const definitions = namesIn(one.text, strings).map(definition => `${definition.replaceAll('\n', ' ')}\n`)
    try {
      const [fields] = parse(definitions.join('') + one.text, '@biblatex/text') as Fields[]
      return fields as Fields
    } catch (error) {
      return syntaxProblem(error as Error, one, definitions.length)
    }
  }
  const own = read(entry)
  if ('problem' in own) return own
  const inherited = parents.map(read).flatMap(parent => ('problem' in parent ? [] : [parent]))
  const whole = [...inherited, own].reduce(inherit)
  try {
    const [work] = parse([whole], '@biblatex/entries+list') as unknown[]
    return { work, files: textsIn(String(own.properties.file ?? '')) }
  } catch {
    return fieldProblem(entry, whole, parse)
  }
}

/** The definitions of the names that stand for values in `text`, those that others need before them. */
function namesIn(
  text: string,
  strings: ReadonlyMap<string, string>,
  before: readonly string[] = [],
): string[] {
  const names = [...text.matchAll(/[=#]\s*([A-Za-z_][\w:+-]*)/g)].map(([, name = '']) => name.toLowerCase())
  return [...new Set(names)].flatMap(name => {
    const definition = strings.get(name)
    if (definition === undefined || before.includes(name)) return []
    return [...namesIn(definition, strings, [...before, name]), definition]
  })
}

/** What an entry takes from the one that its `crossref` names: the title of a whole is no title of a part. */
function inherit(parent: Fields, child: Fields): Fields {
  const { title, subtitle, titleaddon, shorttitle, crossref, ids, file, ...shared } = parent.properties
  const wholeTitle =
    title === undefined ? {} : { [child.type === 'article' ? 'journaltitle' : 'booktitle']: title }
  const { crossref: _, ...own } = child.properties
  return { ...child, properties: { ...shared, ...wholeTitle, ...own } }
}

/**
 * `notes.txt`, or as reference managers write it `Notes:notes.txt:text/plain;Scan:scan.pdf:application/pdf`. They name every
 * file that they keep for a work: those that are no text are passed over.
 */
function textsIn(field: string): readonly string[] {
  return field.split(/(?<!\\);/).flatMap(one => {
    const parts = one.split(/(?<!\\):/)
    const path = (parts.length > 1 ? parts[1] : parts[0])?.replace(/\\([\\:;_&%#$ ])/g, '$1').trim()
    return path && formatOf(path) ? [path] : []
  })
}

const expected: Readonly<Record<string, string>> = {
  rbrace: '`,` or `}`',
  equals: '`=`',
  lbrace: 'a value in `{…}`',
  comma: '`,`',
  label: 'a key',
}

function syntaxProblem({ message }: Error, { line, text }: BibtexEntry, definitions: number): Problem {
  const at = Number(/at line (\d+)/.exec(message)?.[1] ?? 1) - 1 - definitions
  const wanted = expected[/^expected "(\w+)"/.exec(message)?.[1] ?? '']
  const lines = text.split('\n').length
  return {
    problem: {
      line: line + Math.min(Math.max(0, at), lines - 1),
      reason: wanted ? `lacks ${wanted} before or on this line` : 'cannot be understood on this line',
      note: 'Fields are written `name = {value}`, with a `,` between them.',
    },
  }
}

/** Finds the field that keeps an entry from being read by reading each alone. */
function fieldProblem({ line, text }: BibtexEntry, whole: Fields, parse: Parse): Problem {
  const name = Object.keys(whole.properties).find(field => {
    const { [field]: value } = whole.properties
    try {
      parse([{ ...whole, properties: { [field]: value } }], '@biblatex/entries+list')
      return false
    } catch {
      return true
    }
  })
  const before = name ? text.slice(0, Math.max(0, text.search(new RegExp(`\\b${name}\\s*=`, 'i')))) : ''
  return {
    problem: {
      line: line + before.split('\n').length - 1,
      reason: name ? `has a field \`${name}\` that cannot be understood` : 'cannot be understood',
      note: 'Write `\\$`, `\\&`, `\\%`, `\\#` and `\\_` for these marks, and see that braces come in pairs.',
    },
  }
}

import type { Root } from 'mdast'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { isMap, isScalar, type Pair } from 'yaml'
import { type Place, report } from '../diagnostics/report.js'
import { suggest } from '../diagnostics/suggest.js'
import { isMatterField, matterFields, readValue } from './front-matter-values.js'
import { aliased, plainValue, readYaml } from './front-matter-yaml.js'
import { takenLanguage } from './taken-language.js'
import { withTextAsTyped } from './typed-text.js'

/** What the front matter of an outline says, typed; everything else in it is another tool's and left alone. */
export interface FrontMatter {
  readonly title?: string
  readonly subtitle?: string
  readonly author?: string
  readonly event?: string
  /** As typed; ISO 8601 dates are shown in the outline's language. */
  readonly date?: string
  /** BCP 47; where none is given, that of the text, if it is sure. @defaultValue 'en' */
  readonly lang: string
  /** Absent: that of the project, which is `paper` unless it says otherwise. */
  readonly theme?: string
  /** `show`: paragraphs are slide text; `speak`: they are speaker notes. @defaultValue 'speak' */
  readonly prose: 'show' | 'speak'
  /** Bullets come one by one. @defaultValue false */
  readonly steps: boolean
  /** Paths to the works cited, relative to the outline. */
  readonly bibliography: readonly string[]
  /** Path to a citation style (CSL), relative to the outline. */
  readonly csl?: string
  /** A path, or the audiences themselves; read by the audience stage. */
  readonly audiences?: unknown
  /** Planned length of the talk. */
  readonly minutes?: number
  /** Where the fields that were given stand, those in maps as `audiences.students.minutes`. */
  readonly places?: Readonly<Partial<Record<string, Place>>>
}

declare module 'vfile' {
  interface DataMap {
    /** What the talk's front matter says; in an included file too. */
    matter: FrontMatter
  }
}

const defaults: FrontMatter = { lang: 'en', prose: 'speak', steps: false, bibliography: [] }

/**
 * Takes the front matter out of the tree and makes it data of the file. That of an included file is only checked: the
 * talk's is its data already.
 */
export function frontMatter(): Transformer<Root> {
  return (tree, file) => {
    const [first] = tree.children
    const yaml = first?.type === 'yaml' ? first : undefined
    if (yaml) tree.children.shift()
    const read = readFrontMatter(yaml?.value ?? '', yaml?.position?.start.line ?? 1, file)
    if (file.data.matter) return
    const matter = { ...file.data.titleBlock, ...read }
    const lang = read.places?.lang ? read.lang : takenLanguage(matter, tree, file)
    file.data.matter = { ...matter, lang }
  }
}

/** The talk's front matter, as the step `frontMatter` left it on the file. */
export function matterOf({ data }: VFile): FrontMatter {
  return data.matter ?? defaults
}

/**
 * Reads a front matter. What cannot be read is reported and counts as absent; the talk is made with what can be.
 *
 * @param yaml its text, without the `---` lines
 * @param line the line of the file before its first one (1 for a front matter at the top)
 */
export function readFrontMatter(yaml: string, line: number, file: VFile): FrontMatter {
  const { document, placeAt, problem } = readYaml(withTextAsTyped(yaml), line)
  // Where audiences cannot be read, nobody knows whom they leave out.
  const local = !/^[ \t{,-]*["']?audiences["']?[ \t]*:/m.test(yaml)
  if (problem) {
    const { cause, note, place } = problem
    report(file, 'front-matter-invalid', `Cannot read the front matter: ${cause}`, { place, note, local })
  }
  const { contents } = document
  if (!isMap(contents)) {
    if (contents !== null && !problem) {
      report(file, 'front-matter-invalid', 'Unexpected front matter, expected `name: value` lines', {
        place: placeAt(),
        note: 'Write each field on a line of its own, as in `title: The bridge is worn`, between two lines of `---`.',
        local,
      })
    }
    return defaults
  }
  const places: Record<string, Place> = {}
  const matter: Record<string, unknown> = { ...defaults, places }
  for (const pair of contents.items) readField(pair, matter)
  return matter as unknown as FrontMatter

  function notePlaces(node: unknown, prefix: string): void {
    if (!isMap(node)) return
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      places[`${prefix}${key.value}`] = placeAt(key.range?.[0])
      notePlaces(value, `${prefix}${key.value}.`)
    }
  }

  function readField(pair: Pair, into: Record<string, unknown>): void {
    if (!isScalar(pair.key)) return
    const name = String(pair.key.value)
    const place = placeAt(pair.key.range?.[0])
    if (!isMatterField(name)) {
      const near = suggest(name, matterFields)
      if (near && name.length > 3 && !problem) {
        report(file, 'front-matter-unknown', `Unexpected field \`${name}\``, {
          place,
          note: `Did you mean \`${near}\`?`,
        })
      }
      return
    }
    const value = plainValue(pair.value, document)
    if (value === aliased) {
      report(file, 'front-matter-invalid', 'Cannot read the front matter: it holds aliases such as `*name`', {
        place,
        note: `Write the value of \`${name}\` out.`,
        local,
      })
      return
    }
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return
    places[name] = place
    // Maps are another stage's to read: it has to be able to say where something in them stands.
    notePlaces(pair.value, `${name}.`)
    const read = readValue(name, value)
    if ('value' in read) into[name satisfies keyof FrontMatter] = read.value
    else if (!problem) {
      report(file, 'front-matter-invalid', `Unexpected \`${name}\`, expected ${read.expected}`, {
        place,
        note: `Write ${read.expected}, as in \`${name}: ${read.example}\`; the value is \`${shortened(value)}\`.`,
        local: true,
      })
    }
  }
}

function shortened(value: unknown): string {
  const typed = JSON.stringify(value)
  return typed.length > 60 ? `${typed.slice(0, 60)}…` : typed
}

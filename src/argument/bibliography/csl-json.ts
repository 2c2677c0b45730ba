import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { isRecord, sourceOf, type Work } from './work.js'

const shape =
  'A bibliography is CSL-JSON: a list of works, each with an `id` and a `title`, as reference managers export it.'

/**
 * Reads a bibliography in CSL-JSON: an array of works with an `id` each.
 *
 * @param path shown in messages
 * @param wanted the ids of works that messages can be about
 *
 * Reports `sources-invalid`; the works that can be read are returned all the same.
 */
export function readCslJson(
  text: string,
  path: string,
  wanted: ReadonlySet<string>,
  file: VFile,
): readonly Work[] {
  const refuse = (reason: string, line = 1) => {
    const place = { line, column: 1, path }
    report(file, 'sources-invalid', `Cannot read \`${path}\`: ${reason}`, { place, note: shape, local: true })
    return []
  }
  let works: unknown
  try {
    works = JSON.parse(text)
  } catch (error) {
    const { message } = error as SyntaxError
    const [reason = ''] = message.split(/ in JSON at| \(line|, (?:\.\.\.)?"/)
    return refuse(`it is not JSON (${reason})`, lineOfMistake(text, message))
  }
  if (!Array.isArray(works)) return refuse('it is not a list of works')
  const lines = new ItemLines(text)
  return works.flatMap((work, index): readonly Work[] => {
    const source = sourceOf(work)
    if (!source) return refuse(`work ${index + 1} of the list has no \`id\``, lines.of(index))
    const files = filesOf(work)
    if (!wanted.has(source.id) || !isRecord(work)) return [{ source, files }]
    return [{ source, files, item: work, place: { line: lines.of(index), column: 1, path } }]
  })
}

/** `file`, a path or several; also in `custom`, where CSL-JSON's schema puts what it has no field for. */
function filesOf(work: unknown): readonly string[] {
  if (!isRecord(work)) return []
  const { file = isRecord(work.custom) ? work.custom.file : undefined } = work
  return (Array.isArray(file) ? file : [file]).filter(path => typeof path === 'string')
}

/** `JSON.parse` tells where it stopped by a position or by the text around it. */
function lineOfMistake(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  const around = /"([\s\S]+)"(?:\.\.\.)? is not valid JSON/.exec(message)?.[1] ?? ''
  return text.slice(0, position ? Number(position) : Math.max(0, text.indexOf(around))).split('\n').length
}

/** The lines on which the items of a JSON array begin, found when the first is asked for. */
class ItemLines {
  readonly #text: string
  #lines: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  of(index: number): number {
    this.#lines ??= itemLines(this.#text)
    return this.#lines[index] ?? 1
  }
}

function itemLines(json: string): readonly number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let awaited = false
  for (const [token] of json.matchAll(/\n|"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s"[\]{},]+/g)) {
    if (token === '\n') {
      line += 1
      continue
    }
    if (awaited && token !== ']') lines.push(line)
    awaited = depth === 0 ? token === '[' : depth === 1 && token === ','
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
  }
  return lines
}

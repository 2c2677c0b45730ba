import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { yamlProblem } from './front-matter-problems.js'

/** Fields that are taken out at most, so that the others can be read. */
const mostBroken = 30

/**
 * Parses the YAML of a front matter: where it is none, what is left of it without the fields that have to do with that.
 *
 * @param line the line of the file before its first one
 * @returns with what is wrong first, if anything is
 */
export function readYaml(yaml: string, line: number) {
  const whole = parsed(yaml, line)
  const [error] = whole.document.errors
  if (!error) return { ...whole, problem: undefined }
  const problem = { ...yamlProblem(error.code), place: whole.placeAt(error.pos[0]) }
  return { ...parsed(withoutBroken(yaml), line), problem }
}

function parsed(yaml: string, line: number) {
  const lines = new LineCounter()
  // `core` reads `2026-11-22` as the text that it is.
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    logLevel: 'silent',
  })
  const placeAt = (offset = 0) => {
    const { line: at, col } = lines.linePos(offset)
    return { line: line + at, column: Math.max(1, col) }
  }
  return { document, placeAt }
}

/** A front matter without the fields in which the parser finds errors; all other lines stay where they are. */
function withoutBroken(yaml: string): string {
  const lines = yaml.split('\n')
  const isField = (text: string) => /^\S/.test(text)
  for (let count = 0; count < mostBroken; count++) {
    const { document, placeAt } = parsed(lines.join('\n'), 0)
    const [error] = document.errors
    if (!error) break
    const at = placeAt(error.pos[0]).line - 1
    // Of what is never closed the end is reported: with the fields below it goes, up to where it begins.
    const start = lines.findLastIndex((text, index) => index <= at && isField(text))
    const from = start < 0 ? at : start
    const end = lines.findIndex((text, index) => index > from && isField(text))
    lines.fill('', from, end < 0 ? undefined : end)
  }
  return lines.join('\n')
}

/** Stands for a value with aliases in it, which could stand for themselves or for gigabytes. */
export const aliased = Symbol('aliased')

/** What a node of YAML holds, as JavaScript has it. */
export function plainValue(node: unknown, document: Document): unknown {
  if (!isNode(node)) return undefined
  try {
    return node.toJS(document, { maxAliasCount: 0 })
  } catch (error) {
    if (error instanceof ReferenceError) return aliased
    throw error
  }
}

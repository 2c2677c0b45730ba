import { noteNames } from '../blocks.js'

const opening = /^\s*:{3,}[ \t]*(?:([A-Za-z][\w-]*)[ \t]*)?(\{[^}\n]*\})?[ \t]*:*[ \t]*$/
const labelled = /^\s*:{3,}([A-Za-z][\w-]*\[.*)$/
const restricting = /[{\s](?:\.skip|(?:for|not-for|detail|topic)=)/
const ending = /^\s*:{3,}\s*$/
const codeFence = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/

/** Names of the blocks that mean something here; the content of any other one stays, as if it stood alone. */
const meaningful = [...noteNames, 'only', 'include']

// Deeper ones stay as they are, for the parser to refuse.
const deepest = 60

interface Division {
  /** As a directive, without its colons; empty when it means nothing here. */
  readonly directive: string
  readonly line: number
  /** How many divisions stand in one another inside it. */
  height: number
}

/**
 * Rewrites fenced divisions, pandoc's and Quarto's `::: notes` and `::: {.notes #id}` among them, as block directives:
 * `:::notes{#id}`. A closing fence ends the innermost division, as in pandoc; for the directives' parser, which ends the
 * outermost, outer fences are made longer. Divisions that mean nothing here lose their fences.
 *
 * All lines stay where they are, and all but the fences stay as they are. Code is left alone.
 */
export function pandocFences(text: string): string {
  if (!/^[ \t]*:{3,}[ \t]*[A-Za-z{]/m.test(text)) return text
  const lines = text.split('\n')
  const open: Division[] = []
  let code: string | undefined
  for (const [index, line] of lines.entries()) {
    const mark = codeFence.exec(line)?.[1]
    if (mark && !code) code = mark
    else if (code && mark?.startsWith(code) && line.trim() === mark) code = undefined
    if (code || !line.trimStart().startsWith(':::')) continue
    const directive = ending.test(line) ? undefined : directiveOf(line)
    if (directive !== undefined && open.length < deepest) open.push({ directive, line: index, height: 0 })
    else if (ending.test(line)) end(open, lines, index)
  }
  while (open.length > 0) end(open, lines, undefined)
  return lines.join('\n')
}

/** Writes the fences of the innermost open division; there is no closing one when the text ends inside it. */
function end(open: Division[], lines: string[], at: number | undefined): void {
  const division = open.pop()
  if (!division) return
  const { directive, line, height } = division
  const colons = directive === '' ? '' : ':'.repeat(3 + height)
  lines[line] = indentOf(lines[line]) + colons + directive
  if (at !== undefined) lines[at] = indentOf(lines[at]) + colons
  const outer = open.at(-1)
  if (outer) outer.height = Math.max(outer.height, height + (directive === '' ? 0 : 1))
}

function indentOf(line: string | undefined): string {
  return line?.slice(0, line.search(/\S|$/)) ?? ''
}

/** What opens a division, or undefined for text. */
function directiveOf(line: string): string | undefined {
  const content = labelled.exec(line)?.[1]
  if (content) return content
  const [, word, attributes = ''] = opening.exec(line) ?? []
  if (!word && !attributes) return undefined
  const classes = [...attributes.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name]) => name)
  const name = [word, ...classes].find(candidate => meaningful.includes(candidate ?? ''))
  // Other divisions mean nothing here, but whom they are for does.
  if (!name) return restricting.test(attributes) ? `only${attributes}` : ''
  const rest = word === name ? attributes : attributes.replace(`.${name}`, '').replace(/\{\s*\}/, '')
  return name + rest.replace(/^\{\s+/, '{')
}

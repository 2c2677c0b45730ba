import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { labelWords } from '../../language/words.js'
import { type Dialect, dialects, settingName } from './dialects.js'
import { type Line, linesOf } from './lines.js'

const dashes = /^---[ \t]*$/
const field = /^([a-z][\w-]*):(?:[ \t]|$)/i
/** A look at the whole text, which costs less than one at each of its lines. */
const mayOccur =
  /^(?:[a-z][\w-]*:|<|\[\.|\?\?\?|\.[a-z]|::[a-z]|\{\{<|`{3,}\{|[ \t]+revealjs:|#+ +\[fit\])|%%|\[\[|!\[bg|<!--/im

/** Lines that say how a slide looks, from 0. */
interface Settings {
  /** The `---` above them; -1 at the top of the text. */
  readonly above: number
  readonly from: number
  /** The first line after them. */
  readonly to: number
  readonly isClosed: boolean
}

/**
 * Tells by its signs in which other tool's dialect a text seems to be written, and takes out what that tool reads as the
 * looks of a slide, which would become a headline or be said aloud. All lines stay where they are.
 *
 * The dialect is reported on `file`, with the lines that were taken out.
 */
export function withoutSettings(text: string, file: VFile): string {
  const matter = /^---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?=\n|$)/.exec(text)?.[0] ?? ''
  if (!mayOccur.test(text.slice(matter.length)) && !hasSign(matter)) return text
  const lines = linesOf(text)
  const blocks = lines.flatMap((_, index) => settingsFrom(index, lines) ?? [])
  const found = recognised(lines, blocks)
  if (!found) return text
  const { dialect, line } = found
  const out = new Set(blocks.flatMap(({ from, to, isClosed }) => range(from, isClosed ? to + 1 : to)))
  for (const { index, kind, text: typed } of lines)
    if (kind === 'text' && dialect.setting?.test(typed)) out.add(index)
  sayDialect(dialect, line, { out, comments: saidComments(dialect, lines) }, file)
  return lines
    .map(({ text: typed, index, kind, opens }) => {
      if (out.has(index)) return ''
      // Under text, dashes would make a headline of it.
      if (kind === 'text' && !opens && dialect.endsSlides && dashes.test(typed)) return '***'
      if (kind === 'text' && dialect.notes?.test(typed)) return 'Note:'
      return kind === 'text' && dialect.name === 'Deckset'
        ? typed.replace(/^(#+ +)\[fit\]/, '$1     ')
        : typed
    })
    .join('\n')
}

function hasSign(matter: string): boolean {
  const fields = matter.split('\n')
  return dialects.some(({ matterSign }) => matterSign && fields.some(field => matterSign.test(field)))
}

/** The settings that begin at a line: under a `---`, up to another one, a blank line or a heading; or at the top. */
function settingsFrom(above: number, lines: readonly Line[]): Settings | undefined {
  const isTop = above === 0 && lines[0]?.kind === 'text' && !dashes.test(lines[0].text)
  if (!isTop && (lines[above]?.kind !== 'text' || !dashes.test(lines[above].text))) return undefined
  const from = isTop ? 0 : above + 1
  const closed = isTop ? undefined : closedAt(from, lines)
  if (closed !== undefined) return { above, from, to: closed, isClosed: true }
  let to = from
  // A title is no setting of a slide, but what somebody's fields at the top begin with.
  while (lines[to]?.kind === 'text' && isSetting(nameIn(lines[to])) && nameIn(lines[to]) !== 'title') to++
  const end = lines[to]
  const isWhole = to > from && (end === undefined || end.kind === 'blank' || /^#{1,6} /.test(end.text))
  return isWhole ? { above: isTop ? -1 : above, from, to, isClosed: false } : undefined
}

/** The `---` that ends settings, which may be a theme's or a component's own there, and go on below blank lines. */
function closedAt(from: number, lines: readonly Line[]): number | undefined {
  const names: string[] = []
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    if (!line || line.kind === 'inside') return undefined
    if (dashes.test(line.text)) return isForeign(names) ? index : undefined
    const above = index > from ? lines[index - 1] : undefined
    const name = nameIn(line)
    if (name !== undefined && (above?.kind !== 'blank' || isSetting(name))) names.push(name)
    else if (name !== undefined || !above || !goesOn(line, above, lines[index + 1])) return undefined
  }
  return undefined
}

/** Whether a line of settings belongs to the field above it, or is a comment. */
function goesOn({ text, kind }: Line, above: Line, below: Line | undefined): boolean {
  if (kind === 'blank') return true
  if (text.startsWith('# ')) return nameIn(below) !== undefined
  return (
    above.kind !== 'blank' && (/^[ \t]/.test(text) || (/^- /.test(text) && /:[ \t]*$|^- /.test(above.text)))
  )
}

function nameIn(line: Line | undefined): string | undefined {
  return line && field.exec(line.text)?.[1]
}

/** Whether fields between two `---` are another tool's: one is known to be, or none is a label of an outline. */
function isForeign(names: readonly string[]): boolean {
  const isLabel = (name: string) => labelWords('en').has(name.toLowerCase())
  const isTyped = names.some(name => name.charAt(0) !== name.charAt(0).toLowerCase() || isLabel(name))
  return names.some(isSetting) || (names.length > 0 && !isTyped)
}

function isSetting(name: string | undefined): boolean {
  return name !== undefined && settingName.test(name) && name.charAt(0) === name.charAt(0).toLowerCase()
}

/** The dialect of a text, and the line, from 1, that tells it. */
function recognised(
  lines: readonly Line[],
  [first]: readonly Settings[],
): { readonly dialect: Dialect; readonly line: number } | undefined {
  const end = lines.findIndex(({ endsMatter }) => endsMatter)
  for (const dialect of dialects) {
    const line = lines.find(({ text, kind, index }) => {
      if (index <= end) return dialect.matterSign?.test(text)
      return kind === 'text' && dialect.sign.test(withoutCode(text))
    })
    if (line) return { dialect, line: line.index + 1 }
  }
  if (!first) return undefined
  const isDeckset = first.above < 0 && !/^(?:class|name|layout|template)/.test(lines[first.from]?.text ?? '')
  const name = first.isClosed ? 'Slidev' : isDeckset ? 'Deckset' : 'remark'
  const dialect = dialects.find(one => one.name === name)
  return dialect && { dialect, line: first.from + 1 }
}

/** A line without code in it; a fence that begins on it stays. */
function withoutCode(text: string): string {
  return text.includes('`') ? text.replace(/(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g, '') : text
}

/** The lines with comments that the dialect's own tool has for notes. */
function saidComments({ silentComment }: Dialect, lines: readonly Line[]): ReadonlySet<number> {
  if (!silentComment) return new Set()
  const said = lines.filter(({ kind, text, index }) => {
    if (kind !== 'text' || !withoutCode(text).includes('<!--')) return false
    // What it says may begin on the line below.
    return !silentComment.test(`${text}\n${lines[index + 1]?.text ?? ''}`)
  })
  return new Set(said.map(({ index }) => index))
}

function sayDialect(
  { name }: Dialect,
  line: number,
  { out, comments }: Readonly<Record<'out' | 'comments', ReadonlySet<number>>>,
  file: VFile,
): void {
  const left = [
    ...(out.size > 0 ? [`its settings in ${lineList(out)}`] : []),
    ...(comments.size > 0 ? [`its comments in ${lineList(comments)}`] : []),
  ].join(', ')
  const said = comments.size > 0 ? ' Its comments are not spoken here: write `Note: …`.' : ''
  report(
    file,
    'dialect-foreign',
    `An outline for ${name} is read as Markdown${left && `; left out are ${left}`}`,
    {
      place: { line, column: 1 },
      note: `What only that tool understands is text here.${said} Paragraphs are spoken: \`prose: show\` in the front matter shows them.`,
    },
  )
}

/** Names lines, given from 0, as `line 3` or `lines 3–5 and 9`. */
function lineList(all: ReadonlySet<number>): string {
  const runs: { first: number; last: number }[] = []
  for (const number of [...all].map(index => index + 1).sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.last === number - 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  const names = runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`))
  return `line${all.size > 1 ? 's' : ''} ${new Intl.ListFormat('en-GB').format(names)}`
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

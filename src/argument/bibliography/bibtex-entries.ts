/** One entry of a BibTeX file, as typed. */
export interface BibtexEntry {
  /** Empty when it has none. */
  readonly key: string
  /** From its `@` to its closing brace. */
  readonly text: string
  /** The line of the file on which it begins. */
  readonly line: number
}

/** What keeps an entry from being read. */
export interface BibtexProblem {
  readonly line: number
  /** "the entry `key` …" */
  readonly reason: string
  readonly note: string
}

/** A BibTeX file, parted. */
export interface BibtexFile {
  readonly entries: readonly BibtexEntry[]
  /** Keys of entries that have a problem. */
  readonly broken: readonly string[]
  /** `@string{…}` by the name that it defines, in lower case. */
  readonly strings: ReadonlyMap<string, string>
  readonly problems: readonly BibtexProblem[]
}

const start = /(?<![^\s},)])@[ \t]*([A-Za-z]+)\s*([{(])\s*/g
const keyAndComma = /([^\s,{}"=]*)\s*(,?)/y
const stringName = /([^\s,{}"=]+)\s*=/y
/** What can end an entry, or shows that the one before was never ended: an entry at the start of a line. */
const border = /\\[\\{}]|\n[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}()"=%#]+\s*,|[{})"%]/g
const strayField = /\s*,?\s*([A-Za-z][\w-]*)\s*=\s*["{\d]/y

/**
 * Parts a BibTeX file into its entries by their braces and quotation marks; what stands between them is a comment, as
 * BibTeX has it. Values are not looked into: files have thousands of entries, and a talk cites few of them.
 *
 * An entry that is broken costs no other: reading goes on with the next that begins on a line of its own.
 */
export function bibtexEntries(text: string): BibtexFile {
  const entries: BibtexEntry[] = []
  const broken: string[] = []
  const strings = new Map<string, string>()
  const problems: BibtexProblem[] = []
  const lineAt = lineCounter(text)
  let openComment = false
  start.lastIndex = 0
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [, type = '', bracket = ''] = found
    const line = lineAt(found.index)
    const isComment = /^comment$/i.test(type)
    const isEntry = !isComment && !/^(?:string|preamble)$/i.test(type)
    const [, key = '', comma = ''] = isEntry ? (matchAt(keyAndComma, text, start.lastIndex) ?? []) : []
    const named = key ? `the entry \`${key}\`` : `the \`@${type}\``
    // Of a comment that never ends, its first word alone is one, and so of those after it.
    if (isComment && openComment) continue
    const { end, closed } = endOf(text, start.lastIndex, bracket, isComment)
    const fail = (at: number, reason: string, note: string) => {
      problems.push({ line: at, reason: `${named} ${reason}`, note })
      if (key) broken.push(key)
    }
    if (!closed) {
      if (isComment) openComment = true
      else {
        fail(
          line,
          'is not closed',
          'Look for a `{` without its `}`, or a `"` without the other, in this entry.',
        )
        start.lastIndex = end
      }
      continue
    }
    const content = text.slice(found.index, end)
    const name = /^string$/i.test(type) ? matchAt(stringName, text, start.lastIndex)?.[1] : undefined
    start.lastIndex = end
    if (name) strings.set(name.toLowerCase(), content)
    if (!isEntry) continue
    const stray = matchAt(strayField, text, end)?.[1]
    if (!key) fail(line, 'has no key', 'Write the key by which it is cited first: `@book{key, title = {…}}`.')
    else if (!comma) fail(line, 'has no fields', 'Write them after its key: `@book{key, title = {…}}`.')
    else if (stray) {
      fail(
        lineAt(end),
        `ends before its field \`${stray}\``,
        'Take out the superfluous `}` before that field.',
      )
    } else entries.push({ key, text: content, line })
  }
  return { entries, broken, strings, problems }
}

/** Where what begins at `from`, after its opening `bracket`, ends; or where the next entry begins, when it is not closed. */
function endOf(
  text: string,
  from: number,
  bracket: string,
  isComment: boolean,
): { readonly end: number; readonly closed: boolean } {
  let depth = 0
  let quoted = false
  border.lastIndex = from
  for (let found = border.exec(text); found; found = border.exec(text)) {
    const [mark] = found
    const top = depth === 0 && !quoted
    if (mark.startsWith('\\')) continue
    if (mark.startsWith('\n')) {
      if (!isComment) return { end: found.index + 1, closed: false }
      border.lastIndex = found.index + 1
    } else if (mark === '{') depth += 1
    else if (mark === '}' && depth > 0) depth -= 1
    else if (top && mark === (bracket === '{' ? '}' : ')')) return { end: border.lastIndex, closed: true }
    else if (mark === '"' && depth === 0 && !isComment) quoted = !quoted
    else if (mark === '%' && top && !isComment) border.lastIndex = endOfLine(text, found.index)
  }
  return { end: text.length, closed: false }
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** Counts lines onwards from the last place that was asked for. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return offset => {
    while (next >= 0 && next < offset) {
      line += 1
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}

/** A line of an outline, as far as it can be told without parsing. */
export interface Line {
  readonly text: string
  /** From 0. */
  readonly index: number
  /** Of its first character. */
  readonly offset: number
  /** `inside`: of a fence, an HTML block or a front matter that was opened above. */
  readonly kind: 'inside' | 'blank' | 'text'
  /** Block directives that are open before it. */
  readonly directives: number
  /** What is open after it, if it is so by this line. */
  readonly opens: 'block' | 'directive' | undefined
  /** Whether a front matter ends here. */
  readonly endsMatter: boolean
}

// CommonMark's blanks: a no-break space is a letter to it.
const blankLine = /^[ \t]*$/
/** What fences, HTML blocks and directives begin with; a look at it is faster than their expressions. */
const openingMarks = '`~$<:'
const fence = /^(`{3,}|~{3,}|\$\$+)/
const htmlBlock = /^(?:<!--|<(script|pre|style|textarea)(?:[\s>]|$))/i
const directive = /^(:{3,})(?=[\p{L}{]| [\p{L}{.])/u
const directiveEnd = /^:{3,}[ \t]*$/
const matterFence = /^---[ \t]*$/
const frontMatter = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/

/** The lines of a text, with what is open at each. */
export function linesOf(text: string): readonly Line[] {
  const found: Line[] = []
  /** A line that ends the open fence, HTML block or front matter. */
  let closing: ((line: string) => boolean) | undefined
  let inMatter = false
  const open: number[] = []
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const directives = open.length
    let kind: Line['kind'] = 'text'
    let opens: Line['opens']
    let endsMatter = false
    if (closing) {
      kind = 'inside'
      if (closing(line)) {
        endsMatter = inMatter
        inMatter = false
        closing = undefined
      }
    } else if (blankLine.test(line)) kind = 'blank'
    else if (index === 0 && frontMatter.test(text)) {
      inMatter = true
      closing = isMatterFence
      opens = 'block'
    } else if (openingMarks.includes(line.charAt(0))) {
      closing = closingOf(line)
      const opened = directive.exec(line)?.[1]
      if (opened) open.push(opened.length)
      else if (directiveEnd.test(line)) open.splice(lastAtMost(open, trimmed(line).length))
      opens = closing ? 'block' : opened ? 'directive' : undefined
    }
    found.push({ text: line, index, offset, kind, directives, opens, endsMatter })
    offset += line.length + 1
  }
  return found
}

/**
 * A text that does not begin with `---` but where it is a front matter's: of one that never ends the parser would take
 * the rest for paragraphs, with all lists and quotations in it. A rule `***` is the same to all.
 *
 * @param isTop whether the text begins where the outline does
 */
export function withoutFalseMatter(text: string, isTop: boolean): string {
  if (!text.startsWith('---') || (isTop && frontMatter.test(text))) return text
  return text.replace(/^---(?=[ \t]*(?:\n|$))/, '***')
}

function isMatterFence(line: string): boolean {
  return matterFence.test(line)
}

function trimmed(line: string): string {
  return line.replace(/^[ \t]+|[ \t]+$/g, '')
}

/** What ends the fence or HTML block that `line` opens. */
function closingOf(line: string): ((line: string) => boolean) | undefined {
  const mark = fence.exec(line)?.[1]
  if (mark) {
    const character = mark[0] as string
    // A backtick in the info string, or a `$` after `$$`, makes it inline code or inline mathematics.
    if (character !== '~' && line.slice(mark.length).includes(character)) return undefined
    return next => {
      const bare = trimmed(next)
      return next.search(/[^ \t]/) < 4 && bare.length >= mark.length && bare === character.repeat(bare.length)
    }
  }
  const html = htmlBlock.exec(line)
  if (!html) return undefined
  const end = html[1] ? /<\/(?:script|pre|style|textarea)>/i : /-->/
  return end.test(line) ? undefined : next => end.test(next)
}

/** The index of the innermost open directive that a closing fence of `length` colons ends. */
function lastAtMost(open: readonly number[], length: number): number {
  const index = open.findLastIndex(colons => colons <= length)
  return index < 0 ? open.length : index
}

import type { VFile } from 'vfile'

/** What pandoc's `%` lines at the top of a text say: its title, its authors and its date. */
export interface TitleBlock {
  readonly title?: string
  readonly author?: string
  readonly date?: string
}

declare module 'vfile' {
  interface DataMap {
    titleBlock: TitleBlock
  }
}

/** Up to three lines that begin with `% `, each with indented ones that go on with it, and a blank line or the end. */
const block = /^(?:%(?:[ \t]+[^\n]*(?:\n[ \t]+[^\n]+)*)?(?:\n|$)){1,3}(?=[ \t]*(?:\n|$))/

/**
 * Takes pandoc's title block off the top of a text, and leaves what it says on `file`. Its lines stay, empty.
 */
export function withoutTitleBlock(text: string, file: VFile): string {
  const top = text.startsWith('%') ? block.exec(text)?.[0] : undefined
  if (top === undefined || !/[^%\s]/.test(top)) return text
  const [title, authors, date] = top.split(/^%/m).slice(1).map(oneLine)
  const author = authors
    ?.split(/\s*;\s*/)
    .filter(Boolean)
    .join(', ')
  file.data.titleBlock = { ...(title && { title }), ...(author && { author }), ...(date && { date }) }
  return top.replace(/[^\n]+/g, '') + text.slice(top.length)
}

function oneLine(text: string, index: number): string {
  // Each line that goes on with the authors names another one.
  return text.trim().replace(/\s*\n\s*/g, index === 1 ? '; ' : ' ')
}

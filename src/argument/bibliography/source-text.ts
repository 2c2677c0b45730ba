import type { Nodes as Html } from 'hast'
import type { Nodes as Markdown } from 'mdast'

type Format = 'text' | 'markdown' | 'html'

const formats: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}

/** The format of a source's local text, by its name's ending; nothing for files whose words cannot be read (PDF). */
export function formatOf(path: string): Format | undefined {
  return formats[/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '']
}

/** The words of a source's local text, without marks and tags; what stands in blocks of its own is on lines of its own. */
export async function wordsOf(content: string, format: Format): Promise<string> {
  if (format === 'markdown') return markdownWords(content)
  return format === 'html' ? htmlWords(content) : content
}

async function htmlWords(content: string): Promise<string> {
  const { raw } = await import('hast-util-raw')
  const words: string[] = []
  collectHtml(raw({ type: 'root', children: [{ type: 'raw', value: content }] }), words)
  return words.join('')
}

/** Markdown's blocks, each parsed alone: a book in one piece takes the parser more than linear time. */
async function markdownWords(content: string): Promise<string> {
  const { fromMarkdown } = await import('mdast-util-from-markdown')
  const words: string[] = []
  for (const block of content.split(/\n[ \t]*\r?\n/)) {
    collectMarkdown(fromMarkdown(block), words)
    words.push('\n')
  }
  return words.join('')
}

const unread = ['head', 'title', 'script', 'style', 'template', 'noscript', 'svg', 'math']
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|tt|u|var|wbr)$/

function collectHtml(node: Html, words: string[]): void {
  if (node.type === 'text') words.push(node.value)
  if (!('children' in node)) return
  if (node.type === 'element' && (unread.includes(node.tagName) || isNoteMark(node))) return
  for (const child of node.children) collectHtml(child, words)
  if (node.type === 'element' && !inline.test(node.tagName)) words.push('\n')
}

/** The number of a note, which nobody quotes. */
function isNoteMark(node: Html & { type: 'element' }): boolean {
  if (node.tagName !== 'sup') return false
  const mark: string[] = []
  for (const child of node.children) collectHtml(child, mark)
  return /^\s*[[(]?[\d*†‡]+[\])]?\s*$/.test(mark.join(''))
}

function collectMarkdown(node: Markdown, words: string[]): void {
  if (node.type === 'break') words.push('\n')
  else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') words.push(node.value)
  if (!('children' in node)) return
  for (const child of node.children) collectMarkdown(child, words)
  if (node.type === 'paragraph' || node.type === 'heading') words.push('\n')
}

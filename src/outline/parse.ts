import type { Nodes, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { type Chunk, chunks } from './chunks.js'
import { pandocFences } from './pandoc-fences.js'

/**
 * Markdown text → mdast, read in pieces.
 *
 * The tree is the one that the whole text would give: pieces end only where CommonMark allows it, and link and footnote
 * definitions of one piece are known in all others.
 */
export function parse(file: VFile): Root {
  const text = pandocFences(
    String(file)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
  )
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(literalLinksWhereNeeded)
    .use(remarkFrontmatter)
    .use(remarkMath)
    .use(blockDirectives)
  const pieces = chunks(text, file)
  const trees = pieces.map(piece => parseChunk(processor, piece, '', file))
  if (trees.length === 1 && trees[0]) return trees[0]
  const labels = trees.map(labelsDefined)
  const all = new Set(labels.flat())
  const children = trees.flatMap((tree, index) => {
    const piece = pieces[index] as Chunk
    const missing = [...all].filter(label => !labels[index]?.includes(label))
    if (missing.length === 0 || !piece.text.includes('[') || piece.verbatim) return tree.children
    // Labels are all that a reference needs to be read as one; the stubs themselves are cut off again.
    const stubs = `\n\n${missing.map(label => `[${label}]: stub`).join('\n\n')}`
    return parseChunk(processor, piece, stubs, file).children
  })
  return { type: 'root', children }
}

/** Only `:::name` blocks. Text directives would eat `10:30`, leaf directives `::right::`. */
function blockDirectives(this: Processor): void {
  const data = this.data()
  const syntax = directive()
  const flow = syntax.flow?.[58]
  const container = Array.isArray(flow) ? flow[0] : flow
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { flow: container ? { 58: container } : {} },
  ]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}

/** GFM's search for bare addresses walks every text twice with regular expressions; most outlines hold none. */
function literalLinksWhereNeeded(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(extension => ({
    ...extension,
    transforms:
      extension.transforms?.map(
        transform => (tree: Root) => (mayHoldAddress(tree) ? transform(tree) : undefined),
      ) ?? [],
  }))
}

function mayHoldAddress(node: Nodes): boolean {
  if (node.type === 'text') return /@|www\.|https?:/i.test(node.value)
  return 'children' in node && node.children.some(mayHoldAddress)
}

function parseChunk(
  processor: { parse(text: string): Root },
  chunk: Chunk,
  stubs: string,
  file: VFile,
): Root {
  // A leading newline keeps `---` at the top of a later piece from being read as a front matter.
  const lead = chunk.line > 0 && !chunk.verbatim ? '\n' : ''
  const tree = chunk.verbatim
    ? plainText(chunk.text)
    : parseOrKeep(processor, chunk, `${lead}${chunk.text}${stubs}`, file)
  const end = lead.length + Math.max(chunk.text.length, 1)
  tree.children = tree.children.filter(node => (node.position?.start.offset ?? 0) < end)
  if (chunk.line > 0) shift(tree, chunk.line - lead.length, chunk.offset - lead.length)
  return tree
}

function parseOrKeep(
  processor: { parse(text: string): Root },
  chunk: Chunk,
  text: string,
  file: VFile,
): Root {
  try {
    return processor.parse(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report(file, 'nested-too-deep', 'Cannot read this part: its blocks are nested too deeply', {
      place: { line: chunk.line + 1, column: 1 },
      note: 'It is kept as plain text. Take some of its `>`, list or `:::` marks away.',
    })
    return plainText(chunk.text)
  }
}

function plainText(text: string): Root {
  const end = { line: text.split('\n').length, column: 1, offset: text.length }
  const position = { start: { line: 1, column: 1, offset: 0 }, end }
  const value = text.trim()
  return {
    type: 'root',
    children: [{ type: 'paragraph', position, children: [{ type: 'text', value, position }] }],
  }
}

/** A walk of its own: with a visitor it would take a tenth of the time of parsing. */
function shift(node: Nodes, lines: number, offset: number): void {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.line += lines
      if (point.offset !== undefined) point.offset += offset
    }
  }
  if ('children' in node) for (const child of node.children) shift(child, lines, offset)
}

function labelsDefined(tree: Root): readonly string[] {
  const labels: string[] = []
  visit(tree, (node: Nodes) => {
    if (node.type === 'definition') labels.push(node.label ?? node.identifier)
    if (node.type === 'footnoteDefinition') labels.push(`^${node.label ?? node.identifier}`)
  })
  return labels
}

import type { Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { didYouMean } from '../diagnostics/suggest.js'
import { placeOf } from '../outline/nodes.js'
import { nodesIn } from '../outline/walk.js'
import type { Source } from './types.js'

/**
 * Reads a bibliography in CSL-JSON: an array of works with an `id` each.
 *
 * @param path shown in messages
 */
export function readSources(text: string, path: string, file: VFile): readonly Source[] {
  const refuse = (reason: string, line = 1) => {
    report(file, 'sources-invalid', `Cannot read \`${path}\`: ${reason}`, {
      place: { line, column: 1, path },
      note: 'A bibliography is CSL-JSON: a list of works, each with an `id` and a `title`, as reference managers export it.',
    })
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
  const read = works.map(sourceOf)
  const nameless = read.indexOf(undefined)
  if (nameless >= 0) return refuse(`work ${nameless + 1} of the list has no \`id\``)
  return read.filter(source => source !== undefined)
}

/** `JSON.parse` tells where it stopped by a position or by the text around it. */
function lineOfMistake(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  const around = /"([\s\S]+)"(?:\.\.\.)? is not valid JSON/.exec(message)?.[1] ?? ''
  return text.slice(0, position ? Number(position) : Math.max(0, text.indexOf(around))).split('\n').length
}

/** What is shown of a work; fields that hold something else than CSL-JSON says are left out. */
function sourceOf(work: unknown): Source | undefined {
  const { id, author, issued, ...rest } = isRecord(work) ? work : {}
  if (typeof id !== 'string' && typeof id !== 'number') return undefined
  const texts = ['type', 'title', 'title-short', 'container-title', 'publisher', 'URL'].filter(
    name => typeof rest[name] === 'string',
  )
  const dated = isRecord(issued) ? issuedOf(issued) : undefined
  return {
    id: String(id),
    ...Object.fromEntries(texts.map(name => [name, rest[name]])),
    ...(Array.isArray(author) ? { author: author.filter(isRecord).map(nameOf) } : {}),
    ...(dated ? { issued: dated } : {}),
  }
}

function nameOf(name: Record<string, unknown>): NonNullable<Source['author']>[number] {
  const parts = ['family', 'given', 'literal'].filter(part => typeof name[part] === 'string')
  return Object.fromEntries(parts.map(part => [part, name[part]]))
}

function issuedOf(issued: Record<string, unknown>): Source['issued'] {
  const { literal, raw, 'date-parts': parts } = issued
  if (Array.isArray(parts) && parts.every(Array.isArray)) return { 'date-parts': parts }
  const text = literal ?? raw
  return typeof text === 'string' ? { literal: text } : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** The works that `tree` cites, in the order of their first citation; keys that `sources` lacks are reported. */
export function citedSources(
  tree: Root,
  sources: ReadonlyMap<string, Source>,
  file: VFile,
): readonly Source[] {
  const cited = new Map<string, Source>()
  for (const node of nodesIn(tree)) {
    if (node.type !== 'citation') continue
    for (const { key } of node.items) {
      const source = sources.get(key)
      if (source) cited.set(key, source)
      else {
        report(file, 'source-unknown', `Cannot find the source \`@${key}\``, {
          place: placeOf(node),
          note: sources.size > 0 ? didYouMean(key, [...sources.keys()]) : 'The bibliography holds no works.',
        })
      }
    }
  }
  return [...cited.values()]
}

/** Without a bibliography `[@name]` is no citation but text. */
export function citationsToText(tree: Root): void {
  const textOf = (node: RootContent): RootContent =>
    node.type === 'citation'
      ? { type: 'text', value: node.value, ...(node.position ? { position: node.position } : {}) }
      : node
  for (const node of nodesIn(tree)) if ('children' in node) node.children = node.children.map(textOf) as never
}

import type { Root } from 'mdast'
import type { Transformer } from 'unified'
import type { Point } from 'unist'
import type { Place } from '../diagnostics/report.js'
import { useOfClass, useOfName } from './attribute-names.js'
import { parseAttributes } from './attributes.js'
import { type Tag, tagsIn } from './html/tags.js'
import type { Attributes } from './nodes.js'
import { restrictionsOf } from './restrict.js'
import { nodesIn } from './walk.js'
import { maySayWhom, saysWhom } from './whom.js'

/** Something typed where attributes stand that says nothing: where it is about an audience, everybody would get it. */
export interface Unread {
  /** As typed. */
  readonly text: string
  /** Whether it is about an audience, whatever audiences there are. */
  readonly saysWhom: boolean
  /** Words that mean nothing there, unless they name an audience. */
  readonly words: readonly string[]
  readonly place: Place
}

declare module 'vfile' {
  interface DataMap {
    /** The text as its author wrote it, before fences were rewritten; its lines are those of the file. */
    written: string
    /** In parts, too. */
    unread: readonly Unread[]
  }
}

interface Candidate {
  readonly found: RegExpExecArray
  readonly place: Place
}

// The fence of a block; a tag; braces; braces that their line does not close; `for=students` outside of all these.
const candidate =
  /^[ \t>]*(?<fence>:{3,}(?!:|[ \t]*(?:notes?|speaker-notes)?[ \t]*$)[^\n]*)|(?<tag><[a-z][^<>{]*>)|\{(?<inside>(?:[^{}\n]|\n(?![ \t]*\n))*)\}|\{(?<open>[^{}\n]*)$|(?<![^\s(<["'“｛-])(?<bare>[a-z_–-]+)=[^\s=)\]}｝>]+/gim
/** What a block's fence begins with when it means something by itself. */
const blockName = /^:{3,}[ \t]*(?:only|include|notes?|speaker-notes)?(?![\w-])/
const named = /(?<![a-z_–-])([a-z_–-]+)\s*[:=：＝]/gi
/** More words in braces are prose. */
const mostWords = 5

/**
 * Finds what was typed where attributes stand and says nothing. It is looked for in the text rather than in the tree, as
 * much of it is in none: comments, fences, the tags of HTML. What is code, a formula or escaped is left alone.
 *
 * @param ownKinds classes that mean something in this project
 */
export function unread(ownKinds: readonly string[]): Transformer<Root> {
  return (tree, file) => {
    const text = file.data.written ?? String(file)
    file.data.unread = outsideCode([...text.matchAll(candidate)], text, tree)
      .flatMap(found => readAs(found, text))
      .map(mark => ({ ...mark, words: mark.words.filter(word => !ownKinds.includes(word)) }))
      .filter(mark => mark.saysWhom || mark.words.length > 0)
  }
}

/** What a candidate says; nothing where it is text. */
function readAs(
  { found: { 0: typed, index, groups = {} }, place }: Candidate,
  text: string,
): readonly Unread[] {
  const { fence, tag, inside, open, bare } = groups
  const before = text.charAt(index - 1)
  if (before === '\\') return []
  const found = { text: typed.trim(), place }
  if (bare !== undefined) return saysWhom(bare) ? [{ ...found, saysWhom: true, words: [] }] : []
  if (tag !== undefined) return tagsIn(tag).map(read => ({ ...found, ...inTag(read) }))
  if (fence !== undefined) return [{ ...found, ...inFence(fence) }]
  // A block that only its end is missing of is looked for where it stands as text.
  const attributes = parseAttributes(inside ?? open ?? '')
  if (attributes) return [{ ...found, ...inAttributes(attributes, before) }]
  // In the middle of a line braces are the author's own; at its end, or after what they are about, they are not.
  const isPlaced = attaching.test(before) || /^[ \t]*(?:-->|#|\n|$)/.test(text.slice(index + typed.length))
  const words = isPlaced ? wordsIn(typed) : []
  return [{ ...found, saysWhom: isAboutWhom(typed), words: words.length > mostWords ? [] : words }]
}

const attaching = /[\])`*_~]/

function inFence(fence: string): Pick<Unread, 'saysWhom' | 'words'> {
  const [braces = '', inside = ''] = /\{([^{}]*)\}?/.exec(fence) ?? []
  const attributes = parseAttributes(inside)
  const words = wordsIn(fence.replace(braces, '').replace(blockName, ''))
  const read = attributes && inAttributes(attributes, '')
  // Without anything that decides about it, what stands in `:::only` is for everybody.
  const isOpen = /^:{3,}[ \t]*only(?![\w-])/.test(fence) && !(attributes && decides(attributes))
  const isWhom = isOpen || (read ? read.saysWhom : isAboutWhom(fence))
  return { saysWhom: isWhom, words: [...words, ...(read?.words ?? wordsIn(braces))] }
}

/** Whether attributes decide about what stands in a block; `lang` says only what its words are. */
function decides({ classes, pairs }: Attributes): boolean {
  const uses = [...classes.map(useOfClass), ...Object.keys(pairs).map(useOfName)]
  return uses.some(use => use !== undefined && use !== 'language')
}

function inAttributes({ classes, pairs }: Attributes, before: string): Pick<Unread, 'saysWhom' | 'words'> {
  const names = Object.keys(pairs)
  // A span's names are audiences; those of other things may be.
  const others = before === ']' ? [] : names.filter(name => useOfName(name) === undefined)
  const free = classes.filter(name => useOfClass(name) === undefined)
  const isEmpty = names.some(name => useOfName(name) === 'restricts' && /^[\s,]*$/.test(pairs[name] ?? ''))
  const isRestricted = restrictionsOf({ classes, pairs }) !== undefined
  return {
    saysWhom: isEmpty || others.some(maySayWhom) || (!isRestricted && free.some(saysWhom)),
    words: [
      // `.for-press` too.
      ...free.flatMap(name => [name, name.replace(/^(?:(?:not-)?for|only|audience)-/i, '')]),
      ...(attaching.test(before) ? [] : others),
      ...others.flatMap(name => wordsIn(pairs[name] ?? '')),
    ],
  }
}

function inTag({ name, attributes }: Tag): Pick<Unread, 'saysWhom' | 'words'> {
  const names = [...attributes.keys()].filter(key => !(key === 'for' && /^(?:label|output)$/.test(name)))
  return { saysWhom: names.some(saysWhom), words: [...names, ...wordsIn(attributes.get('class') ?? '')] }
}

function isAboutWhom(text: string): boolean {
  return [...text.matchAll(named)].some(([, name = '']) => saysWhom(name))
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_-]+/gu) ?? []
}

const verbatim: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath', 'yaml'])

/** Where candidates stand; without those in code or a formula. */
function outsideCode(all: readonly RegExpExecArray[], text: string, tree: Root): readonly Candidate[] {
  if (all.length === 0) return []
  const lines = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  const offsetOf = ({ line, column }: Point) => (lines[line - 1] ?? text.length) + column - 1
  const code = nodesIn(tree).flatMap(({ type, position }) => {
    if (!verbatim.has(type) || !position) return []
    const start = offsetOf(position.start)
    // What stands behind a fence is no code yet.
    const isFenced = type === 'code' && /^[`~]{3}/.test(text.slice(start, start + 3))
    return [{ start: isFenced ? (lines[position.start.line] ?? start) : start, end: offsetOf(position.end) }]
  })
  let line = 0
  let next = 0
  return all.flatMap((found): readonly Candidate[] => {
    const at = found.index
    while ((lines[line + 1] ?? Number.POSITIVE_INFINITY) <= at) line++
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    if ((code[next]?.start ?? Number.POSITIVE_INFINITY) <= at) return []
    return [{ found, place: { line: line + 1, column: at - (lines[line] ?? 0) + 1 } }]
  })
}

import type { Paragraph, Parents, Root, RootContent, Strong } from 'mdast'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { editDistance } from '../diagnostics/suggest.js'
import type { Role } from '../language/role.js'
import { labelWords } from '../language/words.js'
import { isNotes } from './blocks.js'
import { matterOf } from './front-matter.js'
import { placeOf } from './nodes.js'

// Letters before a colon; `10:30` is none. The colon may be full-width or stand after a French space.
const label = /^(\p{L}[\p{L}\p{M}\u200c'’ -]{0,20}?)\s?[:：](\s+|$)?/u

/**
 * Takes the label, in bold or not, off every labelled paragraph (in list items too) and notes its role in `data.label`. Unknown labels
 * are text; one a typing error away from a known one is reported as a hint. The words are those of the talk's language.
 */
export function labels(): Transformer<Root> {
  return (tree, file) => readLabels(tree, matterOf(file).lang, file)
}

/** @param lang BCP 47 tag of the outline */
function readLabels(tree: Root, lang: string, file: VFile): void {
  const words = labelWords(lang)
  const notes = new Map([...words].filter(([, role]) => role === 'note'))
  const readChildren = (parent: Parents, known: ReadonlyMap<string, Role>) => {
    let spoken = false
    // What is split off a paragraph comes next.
    for (const child of parent.children) {
      if (child.type === 'heading' || child.type === 'thematicBreak') spoken = false
      // What is spoken, and somebody else's words, keep all of theirs.
      if (spoken || child.type === 'blockquote' || isNotes(child)) continue
      if (child.type === 'paragraph') {
        const below: readonly RootContent[] = takeNotesBelow(child, notes)
        const children: RootContent[] = parent.children
        if (below.length > 0) children.splice(children.indexOf(child) + 1, 0, ...below)
        readLabel(child, known, file)
        spoken = child.data?.label?.role === 'note'
        // An element of HTML is shown as it is written, but for what the speaker says.
      } else if ('children' in child) readChildren(child, child.type === 'element' ? notes : known)
    }
  }
  readChildren(tree, words)
}

/** Takes the lines off a paragraph that begin notes, where they stand too far in for the parser to tell. */
function takeNotesBelow(paragraph: Paragraph, notes: ReadonlyMap<string, Role>): readonly Paragraph[] {
  for (const [index, child] of paragraph.children.entries()) {
    if (child.type !== 'text') continue
    const lines = child.value.split('\n')
    const isLine = paragraph.children[index - 1]?.type === 'break'
    const first = lines.findIndex((line, at) => (at > 0 || isLine) && beginsNotes(line, notes))
    if (first < 0) continue
    const rest = paragraph.children.splice(index + 1)
    child.value = lines.slice(0, first).join('\n')
    const value = lines.slice(first).join('\n')
    const start = { line: (child.position?.start.line ?? 1) + first, column: 1 }
    const position = paragraph.position && { start, end: paragraph.position.end }
    return [
      { type: 'paragraph', children: [{ type: 'text', value }, ...rest], ...(position && { position }) },
    ]
  }
  return []
}

function beginsNotes(line: string, notes: ReadonlyMap<string, Role>): boolean {
  if (/^\^\s/.test(line)) return true
  const found = label.exec(line)
  return found !== null && labelIn(found, notes) === 'note'
}

function readLabel(node: Paragraph, words: ReadonlyMap<string, Role>, file: VFile): void {
  const first = node.children[0]
  if (first?.type === 'strong') readBoldLabel(node, first, words, file)
  if (first?.type !== 'text') return
  const found = label.exec(first.value)
  if (!found) return
  const [text, word = '', space] = found
  const role = labelIn(found, words)
  if (role) {
    node.data = { ...node.data, label: { role, word } }
    first.value = first.value.slice(text.length)
    if (first.value === '') node.children.shift()
  } else if (space !== undefined) hint(word, words, node, file)
}

/** The role of what was found of a label. What is private is so without a space after the colon too, but no address. */
function labelIn(
  { 0: text, 1: word = '', 2: space, input }: RegExpExecArray,
  words: ReadonlyMap<string, Role>,
): Role | undefined {
  const role = roleOf(word, words)
  return space !== undefined || (role === 'note' && input.charAt(text.length) !== '/') ? role : undefined
}

/**
 * `**Evidence:** …` and `**Evidence**: …`; other words in bold are what they look like. A bold `Note:` is meant to be seen.
 */
function readBoldLabel(
  node: Paragraph,
  { children }: Strong,
  words: ReadonlyMap<string, Role>,
  file: VFile,
): void {
  const [bold, ...more] = children
  const next = node.children[1]
  if (bold?.type !== 'text' || more.length > 0 || (next && next.type !== 'text')) return
  const found = label.exec(bold.value + (next?.value ?? ''))
  const [text, word = ''] = found ?? ['']
  // The colon ends the bold words, or comes right after them.
  if (found?.[2] === undefined || word.trim().length < bold.value.replace(/\s?[:：]\s*$/, '').length) return
  const role = roleOf(word, words)
  if (!role) hint(word, words, node, file)
  if (!role || role === 'note') return
  node.data = { ...node.data, label: { role, word } }
  const rest = next?.value.slice(Math.max(0, text.length - bold.value.length)) ?? ''
  node.children.splice(0, 2, ...(next && rest !== '' ? [{ ...next, value: rest.trimStart() }] : []))
}

function roleOf(word: string, words: ReadonlyMap<string, Role>): Role | undefined {
  return words.get(word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'"))
}

function hint(word: string, words: ReadonlyMap<string, Role>, node: Paragraph, file: VFile): void {
  // Short words are one edit away from too many others.
  if (word.length < 5) return
  for (const known of words.keys()) {
    if (known.length < 5 || editDistance(word.toLowerCase(), known) !== 1) continue
    const right = word[0] === word[0]?.toLowerCase() ? known : known[0]?.toUpperCase() + known.slice(1)
    report(file, 'near-miss-label', `A word that is nearly a label: \`${word}:\``, {
      place: placeOf(node),
      note: `It is read as plain text. Did you mean \`${right}:\`?`,
    })
    return
  }
}

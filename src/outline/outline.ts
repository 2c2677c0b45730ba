import type { Root } from 'mdast'
import { VFile } from 'vfile'
import type { ReadText } from '../diagnostics/reading.js'
import { warnOfUnknownAttributes } from './attribute-names.js'
import { readBlocks } from './blocks.js'
import { readComments } from './comments.js'
import { type FrontMatter, readFrontMatter } from './front-matter.js'
import { include } from './include.js'
import { readInline } from './inline.js'
import { readLabels } from './labels.js'
import { normaliseLevels, warnOfSetextTraps } from './levels.js'
import { parse, sourceOf } from './parse/parse.js'
import { resolveReferences } from './references.js'

/** One outline, read: front matter apart, and a tree in which labels, attributes, citations and notes are nodes or data. */
export interface Outline {
  /** The file's name without its extension. */
  readonly name: string
  readonly path: string
  readonly matter: FrontMatter
  readonly tree: Root
  /** The project's own kinds of slides, which headings name as classes. */
  readonly ownKinds: readonly string[]
}

/**
 * Text → tree: the outline in `file`, with what it includes.
 *
 * @param read gives the text of included files; the stage itself reads no disk
 * @param ownKinds names of the project's own kinds of slides
 */
export function outline(file: VFile, read: ReadText, ownKinds: readonly string[] = []): Outline {
  const source = sourceOf(file)
  const tree = parse(source, file)
  const matter = takeFrontMatter(tree, file)
  normalise(tree, source, file, matter.lang)
  include(
    tree,
    file.path,
    (path, text) => {
      const part = new VFile({ path, value: text })
      const partSource = sourceOf(part)
      const partTree = parse(partSource, part)
      takeFrontMatter(partTree, part)
      normalise(partTree, partSource, part, matter.lang)
      normaliseLevels(partTree, true)
      file.messages.push(...part.messages.map(message => Object.assign(message, { file: path })))
      return partTree
    },
    read,
    file,
  )
  normaliseLevels(tree, false)
  readBlocks(tree)
  warnOfUnknownAttributes(tree, file, ownKinds)
  return { name: file.stem ?? 'talk', path: file.path, matter, tree, ownKinds }
}

/** What can be done before it is known what a file includes: it needs the file's own text. */
function normalise(tree: Root, source: string, file: VFile, lang: string): void {
  warnOfSetextTraps(tree.children, source, file)
  // A walk through the tree costs more than a look at the text, and most outlines have neither.
  if (source.includes(']:')) resolveReferences(tree)
  if (source.includes('<!--')) readComments(tree)
  readInline(tree, source)
  readLabels(tree, lang, file)
}

function takeFrontMatter(tree: Root, file: VFile): FrontMatter {
  const first = tree.children[0]
  if (first?.type !== 'yaml') return readFrontMatter('', 1, file)
  tree.children.shift()
  return readFrontMatter(first.value, first.position?.start.line ?? 1, file)
}

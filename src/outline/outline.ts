import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type PluggableList, unified } from 'unified'
import type { VFile } from 'vfile'
import type { ReadText } from '../diagnostics/reading.js'
import { report } from '../diagnostics/report.js'
import { unknownAttributes } from './attribute-names.js'
import { blocks } from './blocks.js'
import { comments } from './comments.js'
import { dollars } from './dollars.js'
import { fileNames } from './file-names.js'
import { type FrontMatter, frontMatter, matterOf } from './front-matter.js'
import { readHtml } from './html/html.js'
import { include } from './include.js'
import { labels } from './labels.js'
import { levels, setextTraps } from './levels.js'
import { marks } from './marks.js'
import { misplaced } from './misplaced.js'
import { nearMisses } from './near-misses.js'
import { numbers } from './numbers.js'
import { openBlocks } from './open-blocks.js'
import { openComments } from './open-comments.js'
import { openFormulas } from './open-formulas.js'
import { causeOf, namesOf, ownPlugins, PluginError } from './own-plugins.js'
import { shortcuts } from './parse/shortcuts.js'
import { references } from './references.js'
import { lateDefinitions } from './syntax/definitions.js'
import { guard } from './syntax/guard.js'
import { onDemand } from './syntax/on-demand.js'
import { sourceFile } from './syntax/source.js'
import {
  blockDirectives,
  formulas,
  frontMatterSyntax,
  gfm,
  htmlSyntax,
  notesSyntax,
  pictureSyntax,
  typography,
} from './syntax/syntax.js'
import { underlinedNotes } from './underlined-notes.js'
import { type Unread, unread } from './unread.js'

/** One outline, read: front matter apart, and a tree in which labels, attributes, citations and notes are nodes or data. */
export interface Outline {
  /** The file's name without its extension. */
  readonly name: string
  readonly path: string
  readonly matter: FrontMatter
  readonly tree: Root
  /** The project's own kinds of slides, which headings name as classes. */
  readonly ownKinds: readonly string[]
  /** What was typed where attributes stand, and says nothing. */
  readonly unread: readonly Unread[]
}

/** How outlines are read. */
export interface OutlineOptions {
  /**
   * remark's plugins of the user's own, for each file: syntax extensions, and synchronous transformers. These get the
   * author's Markdown as mdast, without the front matter (`file.data.matter`), before anything in it means something to
   * Rostrum: labels, attribute blocks and directives are read in what they make of it.
   */
  readonly plugins?: PluggableList
  /** `whole`: without shortcuts, each text in one piece; the trees are the same. @defaultValue 'piecewise' */
  readonly parse?: 'whole' | 'piecewise'
  /** Names of the project's own kinds of slides, which headings name as classes. @defaultValue none */
  readonly ownKinds?: readonly string[]
  /** `trusted`: HTML is shown as it is, and nothing of it is warned of. @defaultValue 'safe' */
  readonly html?: 'safe' | 'trusted'
}

/**
 * Text → tree: the outline in `file`, with what it includes. Of `file` only the messages are changed.
 *
 * @param read gives the text of included files; the stage itself reads no disk
 */
export function outline(file: VFile, read: ReadText, options: OutlineOptions = {}): Outline {
  const { ownKinds = [], plugins = [] } = options
  const source = sourceFile(file.path, String(file))
  try {
    const language = languageOf(read, options)
    const tree = language.runSync(language.parse(source), source)
    file.messages.push(...source.messages)
    const { unread = [] } = source.data
    return { name: file.stem ?? 'talk', path: file.path, matter: matterOf(source), tree, ownKinds, unread }
  } catch (error) {
    if (plugins.length === 0) throw error
    // Without plugins the outline can be read: whatever went wrong did so because of them.
    const failed = error instanceof PluginError ? error : new PluginError(namesOf(plugins), error)
    report(file, 'plugin-failed', `Cannot use the plugin \`${failed.plugin}\`: ${causeOf(failed)}`, {
      place: failed.placeIn(file),
      note: 'Mend the plugin or take it out; the talk is not made without it.',
    })
    // Whatever else is wrong in the outline is said too.
    return outline(file, read, { ...options, plugins: [] })
  }
}

/** The Markdown that outlines are written in, before anything in it means something to Rostrum. */
export function markdown(parse: OutlineOptions['parse'] = 'piecewise') {
  return unified()
    .use(remarkParse)
    .use(frontMatterSyntax)
    .use(gfm)
    .use(formulas)
    .use(typography)
    .use(blockDirectives)
    .use(htmlSyntax)
    .use(pictureSyntax)
    .use(notesSyntax)
    .use(onDemand)
    .use(lateDefinitions)
    .use(shortcuts, parse === 'piecewise')
}

/**
 * The language of outlines: how their text becomes a tree, step by step.
 *
 * First what each file goes through, alone: CommonMark and other syntax, what was typed at its top and between its slides,
 * then the user's plugins, on Markdown that nothing here has read yet. `guard` comes after them for the sake of their
 * parsers. HTML is read before all that looks into the Markdown in it. Comments go before marks, or one after an attribute block would keep it from being a line's end. Then what
 * needs all parts in their place.
 */
function languageOf(read: ReadText, { plugins = [], parse, ownKinds = [], html }: OutlineOptions) {
  const part = markdown(parse)
    .use(unread, ownKinds)
    .use(openComments)
    .use(openFormulas)
    .use(openBlocks)
    .use(frontMatter)
    .use(underlinedNotes)
    .use(setextTraps)
    .use(nearMisses)
    .use(ownPlugins(plugins))
    .use(guard)
    .use(dollars)
    .use(fileNames)
    .use(readHtml, { trusted: html === 'trusted' })
    .use(references)
    .use(comments)
    .use(marks)
    .use(misplaced)
    .use(labels)
    .use(numbers)
  return part()
    .use(include, { read, part: part().use(levels, { included: true }) })
    .use(levels, { included: false })
    .use(blocks)
    .use(unknownAttributes, ownKinds)
}

import type { Root } from 'mdast'
import type { Pluggable, PluggableList, Plugin, Processor, Transformer } from 'unified'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { wordsOf } from '../diagnostics/cause.js'
import type { Place } from '../diagnostics/report.js'
import { deepest } from './syntax/depth.js'

/** A plugin of the user's own did not do its work. */
export class PluginError extends Error {
  override readonly name = 'PluginError'

  /**
   * @param plugin its name, or those of all that it may have been
   * @param cause whatever it threw
   * @param file that was read
   */
  constructor(
    readonly plugin: string,
    cause: unknown,
    readonly file?: VFile,
  ) {
    super(`Plugin ${plugin} failed`, { cause })
  }

  /** Where it failed in an outline, or in which of its parts, as far as it says so. */
  placeIn({ path: outline }: VFile): Place | undefined {
    const said = this.cause instanceof VFileMessage ? this.cause.place : undefined
    const path = this.file?.path
    return path === undefined || path === outline ? said : { ...(said ?? { line: 1, column: 1 }), path }
  }
}

/** Why a plugin failed, in one line. */
export function causeOf({ cause }: PluginError): string {
  return wordsOf(cause instanceof VFileMessage ? cause.reason : cause) || 'it says nothing of why'
}

/** What plugins are called, as a message lists them. */
export function namesOf(plugins: PluggableList): string {
  const names = plugins.map(pluggable => (Array.isArray(pluggable) ? pluggable[0] : pluggable))
  return names.map(plugin => (typeof plugin === 'function' && plugin.name) || 'a preset').join('`, `')
}

/** A user's plugins, each such that it throws a `PluginError` with its name instead of whatever it throws. */
export function ownPlugins(plugins: PluggableList): PluggableList {
  const known = new Map<Plugin, Plugin>()
  /** Those that have changed what the parser reads. */
  const parsing = new Set<string>()
  const wrapped = plugins.map(wrap)
  return wrapped.length > 0 ? [...wrapped, wrapParser] : []

  function wrap(pluggable: Pluggable): Pluggable {
    if (typeof pluggable === 'function') return wrapPlugin(pluggable)
    if (Array.isArray(pluggable)) {
      const [plugin, ...options] = pluggable
      if (typeof plugin === 'function') return [wrapPlugin(plugin), ...options]
    } else if (typeof pluggable === 'object' && pluggable !== null) {
      const { plugins: inside = [] } = pluggable
      if (Array.isArray(inside)) return { ...pluggable, plugins: inside.map(wrap) }
    }
    throw new TypeError(
      'what a preset holds is no plugin; is it imported by the name that its package exports?',
    )
  }

  /** One function for one plugin: unified knows by it what is configured again. */
  function wrapPlugin(plugin: Plugin): Plugin {
    const name = plugin.name || `number ${known.size + 1}`
    const wrapper = known.get(plugin) ?? wrapperOf(plugin, name)
    known.set(plugin, wrapper)
    return wrapper
  }

  function wrapperOf(plugin: Plugin, name: string): Plugin {
    return function (this: Processor, ...options: unknown[]) {
      const before = syntaxOf(this)
      const transformer = attempt(name, () => done(plugin.apply(this, options as [])))
      if (syntaxOf(this).some((one, index) => one !== before[index])) parsing.add(name)
      return typeof transformer === 'function' ? wrapTransformer(transformer as Transformer, name) : undefined
    } as Plugin
  }

  function wrapParser(this: Processor): void {
    const { parser } = this
    this.parser = (text, file) => attempt([...parsing].join('`, `'), () => parser?.(text, file) as Root, file)
  }
}

function wrapTransformer(transformer: Transformer, name: string): Transformer {
  return (tree, file) =>
    attempt(
      name,
      () => {
        // Of three parameters the last would be called back, when nobody waits any more.
        const made = done(transformer.length > 2 ? Promise.resolve() : transformer(tree, file, () => {}))
        if (made instanceof Error) throw made
        const changed = made ?? tree
        if (!isTree(changed)) throw new TypeError('what it leaves is no tree of mdast')
        return changed
      },
      file,
    )
}

/** What a plugin gives back, which has to be there at once. */
function done(made: unknown): unknown {
  if (!(made instanceof Promise)) return made
  made.catch(() => {})
  throw new Error('it is asynchronous, and outlines are read at once')
}

/** Whether a value is a root with nodes below, none of them in itself, so that whoever goes through it comes to its end. */
function isTree(value: unknown): value is Root {
  return isNode(value, new Set()) && value.type === 'root' && 'children' in value
}

function isNode(value: unknown, around: Set<unknown>): value is { readonly type: string } {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string')
    return false
  if (literals.has(value.type) && !('value' in value && typeof value.value === 'string')) return false
  if (parents.has(value.type) && !('children' in value)) return false
  if (!('children' in value)) return true
  if (!Array.isArray(value.children) || around.size > deepest || around.has(value)) return false
  around.add(value)
  const isWhole = value.children.every(child => isNode(child, around))
  around.delete(value)
  return isWhole
}

const literals: ReadonlySet<string> = new Set(['text', 'inlineCode', 'code', 'html', 'math', 'inlineMath'])
const parents: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
  ...[
    'emphasis',
    'strong',
    'delete',
    'subscript',
    'superscript',
    'mark',
    'link',
    'linkReference',
    'containerDirective',
    'footnoteDefinition',
  ],
])

/** What decides how a text is parsed. */
function syntaxOf(processor: Processor): readonly unknown[] {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = processor.data()
  return [processor.parser, micromarkExtensions.length, fromMarkdownExtensions.length]
}

/** Does what a plugin has to do. */
function attempt<Made>(plugin: string, work: () => Made, file?: VFile): Made {
  try {
    return work()
  } catch (error) {
    throw error instanceof PluginError ? error : new PluginError(plugin, error, file)
  }
}

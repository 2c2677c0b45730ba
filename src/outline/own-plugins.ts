import type { Root } from 'mdast'
import type { Pluggable, PluggableList, Plugin, Processor, Transformer } from 'unified'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Place } from '../diagnostics/report.js'

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
  const text =
    cause instanceof VFileMessage ? cause.reason : cause instanceof Error ? cause.message : String(cause)
  return text.trim().split('\n', 1)[0] || 'it says nothing of why'
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
      return [wrapPlugin(plugin as Plugin), ...options]
    }
    return { ...pluggable, plugins: (pluggable.plugins ?? []).map(wrap) }
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
      const transformer = attempt(name, () => plugin.apply(this, options as []))
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
        const made: unknown = transformer.length > 2 ? Promise.resolve() : transformer(tree, file, () => {})
        if (made instanceof Promise) {
          made.catch(() => {})
          throw new Error('it is asynchronous, and outlines are read at once')
        }
        if (made instanceof Error) throw made
        const changed = made ?? tree
        if (!isTree(changed)) throw new TypeError('what it leaves is no tree of mdast')
        return changed
      },
      file,
    )
}

/** Whether a value is a root with nodes below, so that whoever goes through it finds what types promise. */
function isTree(value: unknown): value is Root {
  const next: unknown[] = [value]
  for (let node = next.pop(); next.length > 0 || node !== undefined; node = next.pop()) {
    if (typeof node !== 'object' || node === null || !('type' in node) || typeof node.type !== 'string')
      return false
    if (!('children' in node)) continue
    if (!Array.isArray(node.children)) return false
    for (const child of node.children) next.push(child ?? null)
  }
  return (value as Root).type === 'root'
}

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

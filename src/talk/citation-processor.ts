import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The part of the package `citeproc` that is used. */
export interface Processor {
  /**
   * @param system gives locales as XML and works as CSL-JSON
   * @param force whether `lang` counts, and not the style's own language
   */
  readonly Engine: new (
    system: System,
    style: string,
    lang: string,
    force: boolean,
  ) => Engine
}

interface System {
  retrieveLocale(name: string): string
  retrieveItem(id: string): unknown
}

interface Engine {
  updateItems(ids: readonly string[]): void
  makeCitationCluster(items: readonly object[]): string
  /** False for a style without a bibliography. */
  makeBibliography():
    | readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]]
    | false
}

/**
 * Loads `citeproc` where a user has installed it: beside Rostrum, else in the project. It is no part of Rostrum, whose
 * licence is another.
 *
 * @returns nothing where it is not installed
 * @throws whatever a package throws that is broken
 */
export function loadProcessor(root: string): Processor | undefined {
  for (const from of [import.meta.url, join(root, 'package.json')]) {
    const require = createRequire(from)
    const path = resolved(require)
    if (path === undefined) continue
    const processor = require(path)
    if (typeof processor?.Engine !== 'function') throw new TypeError(`\`${path}\` has no \`Engine\``)
    // Its warnings would mix with what the command prints.
    processor.debug = () => {}
    return processor
  }
  return undefined
}

function resolved(require: NodeJS.Require): string | undefined {
  try {
    return require.resolve('citeproc')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}

/** Why the processor failed: it throws texts, too. */
export function said(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/^citeproc-js error:\s*/i, '').split('\n', 1)[0] ?? ''
}

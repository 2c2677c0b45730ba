import type { PluggableList } from 'unified'
import type { OwnRule } from '../rules/own-rule.js'

/**
 * What a project's `rostrum.config.ts` (or `.js`, `.mjs`) exports by default. It is code: it runs with the rights of who
 * runs Rostrum. An outline cannot name any.
 */
export interface ProjectCode {
  /** Plugins of unified that change the outline's tree (mdast), or add to its syntax, in the order in which they run. */
  readonly remarkPlugins?: PluggableList
  /** Checks of the project's own; their severities are set in `rostrum.yml` like those of the built-in ones. */
  readonly rules?: readonly OwnRule[]
  /**
   * Packages, or folders of the project (`./shared`), whose `templates/` lie under the project's own, file by file; a
   * later one lies over those before it.
   */
  readonly templates?: readonly string[]
  /** The theme of talks that name none: one of `templates/themes/`, a built-in one, or a package's. */
  readonly theme?: string
}

/** Gives back what it gets: it is there so that an editor knows the fields. */
export function defineConfig(config: ProjectCode): ProjectCode {
  return config
}

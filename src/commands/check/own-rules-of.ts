import type { OwnRule } from '../../rules/own-rule.js'
import type { Project } from '../../talk/project.js'

/** The own rules of a project that are run: one that is `off` may be broken. */
export function ownRulesOf({ extensions, config }: Project): readonly OwnRule[] {
  return extensions.rules.filter(({ id }) => config.rules[id] !== 'off')
}

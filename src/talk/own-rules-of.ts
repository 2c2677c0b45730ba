import type { Extensions } from '../config/extensions.js'
import type { Project } from './project.js'

/** The own rules of a project that are run: one that is `off` may be broken. */
export function ownRulesOf({ extensions, config }: Project): Extensions['rules'] {
  return extensions.rules.filter(({ id }) => config.rules[id] !== 'off')
}

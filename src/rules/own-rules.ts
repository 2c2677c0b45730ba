import type { VFile } from 'vfile'
import { type Place, report, reportOwn } from '../diagnostics/report.js'
import type { OwnRule, OwnSay } from './own-rule.js'
import type { ArgumentContext, DeckContext } from './rule.js'

/** What own rules look at, by the name that they give it. */
export interface OwnContexts {
  readonly argument: ArgumentContext
  readonly slides: DeckContext
}

/**
 * Reports what a project's own rules find. One that cannot be run is reported as `rule-failed`, with its cause; the
 * others are run all the same.
 */
export function checkOwn(rules: readonly OwnRule[], contexts: OwnContexts, file: VFile): void {
  for (const rule of rules) {
    try {
      refusePromise(run(rule, contexts, sayOn(rule, file)))
    } catch (error) {
      report(file, 'rule-failed', `Cannot run the rule \`${rule.id}\`: ${causeOf(error)}`, {
        note: 'Mend it where `rostrum.config` names it, or set it to `off` in `rostrum.yml`.',
      })
    }
  }
}

function run(rule: OwnRule, contexts: OwnContexts, say: OwnSay): unknown {
  return rule.looksAt === 'argument' ? rule.check(contexts.argument, say) : rule.check(contexts.slides, say)
}

function sayOn(rule: OwnRule, file: VFile): OwnSay {
  return (reason, details = {}) => {
    if (typeof reason !== 'string') throw new TypeError('`say` got a reason that is no text')
    if (details.place !== undefined && !isPlace(details.place))
      throw new TypeError('`say` got a `place` that has no line and column')
    reportOwn(file, rule, reason, details)
  }
}

/** What is said after a rule has returned would come too late: its messages are printed by then. */
function refusePromise(returned: unknown): void {
  if (!(returned instanceof Promise)) return
  returned.catch(() => {})
  throw new TypeError('its `check` is asynchronous')
}

function isPlace(place: Place): boolean {
  const point = typeof place === 'object' && place !== null && 'start' in place ? place.start : place
  return typeof point?.line === 'number' && typeof point.column === 'number'
}

function causeOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n', 1)[0] || 'it throws an error without words'
}

import type { VFile } from 'vfile'
import { wordsOf } from '../diagnostics/cause.js'
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
  if (rules.length === 0) return
  // What one rule changed, the next one and the next audience would be judged by.
  freeze(contexts)
  for (const rule of rules) {
    try {
      refusePromise(run(rule, contexts, sayOn(rule, file)))
    } catch (error) {
      report(
        file,
        'rule-failed',
        `Cannot run the rule \`${rule.id}\`: ${wordsOf(error) || 'it throws an error without words'}`,
        {
          note: 'Mend it where `rostrum.config` names it, or set it to `off` in `rostrum.yml`.',
        },
      )
    }
  }
}

function run(rule: OwnRule, contexts: OwnContexts, say: OwnSay): unknown {
  return rule.looksAt === 'argument' ? rule.check(contexts.argument, say) : rule.check(contexts.slides, say)
}

function sayOn(rule: OwnRule, file: VFile): OwnSay {
  return (reason, details = {}) => {
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new TypeError('`say` got a reason that is no text')
    if (details.place !== undefined && !isPlace(details.place))
      throw new TypeError('`say` got a `place` that has no line and column')
    if (details.note !== undefined && typeof details.note !== 'string')
      throw new TypeError('`say` got a `note` that is no text')
    const { place, note } = details
    reportOwn(file, rule, reason, { place, note })
  }
}

/** What is said after a rule has returned would come too late: its messages are printed by then. */
function refusePromise(returned: unknown): void {
  if (!(returned instanceof Promise)) return
  returned.catch(() => {})
  throw new TypeError('its `check` is asynchronous')
}

function isPlace(place: Place): boolean {
  if (typeof place !== 'object' || place === null) return false
  const point = 'start' in place ? place.start : place
  const isPath = place.path === undefined || typeof place.path === 'string'
  return isPath && isCount(point?.line) && isCount(point?.column)
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}

/** Freezes plain objects and lists with all that is in them; the stages change nothing of theirs anyway. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inside of Object.values(value)) freeze(inside)
}

import { didYouMean } from '../diagnostics/suggest.js'
import type { OwnRule } from '../rules/own-rule.js'
import { type Refuse, shown } from './refusal.js'

/** What a field of a rule has to be. */
interface Field {
  readonly expected: string
  holds(value: unknown): boolean
}

const severities = ['error', 'warning', 'info']
const subjects = ['argument', 'slides']
const id = /^(?!rostrum\/)[a-z][a-z0-9]*(?:-[a-z0-9]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

const fields: Readonly<Record<keyof OwnRule, Field>> = {
  id: {
    expected: 'two words in lower case such as `mine/no-jargon`, of which the first is not `rostrum`',
    holds: value => typeof value === 'string' && id.test(value),
  },
  description: {
    expected: 'a sentence that says what it finds',
    holds: value => typeof value === 'string' && value.trim() !== '',
  },
  severity: {
    expected: '`error`, `warning` or `info`',
    holds: value => severities.includes(value as string),
  },
  looksAt: { expected: '`argument` or `slides`', holds: value => subjects.includes(value as string) },
  check: { expected: 'a function', holds: value => typeof value === 'function' },
}
const names = Object.keys(fields) as readonly (keyof OwnRule)[]

/** The rules of a list that are whole, of each id the first one; what is wrong with the others is told. */
export function readOwnRules(list: readonly unknown[], refuse: Refuse): readonly OwnRule[] {
  const rules = list.filter((entry, index) => isRule(entry, index, refuse)) as OwnRule[]
  return rules.filter((rule, index) => {
    if (rules.findIndex(other => other.id === rule.id) === index) return true
    refuse(`second rule \`${rule.id}\``, 'an id of its own for each')
    return false
  })
}

function isRule(entry: unknown, index: number, refuse: Refuse): boolean {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    refuse(`\`rules[${index}]\`: ${shown(entry)}`, `an object with ${listed(names)}`)
    return false
  }
  const rule = entry as Readonly<Record<string, unknown>>
  const called = typeof rule.id === 'string' && rule.id !== '' ? `\`${rule.id}\`` : `\`rules[${index}]\``
  const unknown = Object.keys(rule).filter(name => !Object.hasOwn(fields, name))
  for (const name of unknown) refuse(`field \`${name}\` of ${called}`, undefined, didYouMean(name, names))
  const wrong = names.filter(name => !fields[name].holds(rule[name]))
  for (const name of wrong) {
    const given =
      name in rule ? `\`${name}\` of ${called}: ${shown(rule[name])}` : `${called} without \`${name}\``
    refuse(given, fields[name].expected)
  }
  return unknown.length === 0 && wrong.length === 0
}

function listed(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}

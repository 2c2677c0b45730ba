import type { VFile } from 'vfile'
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import {
  type CheckId,
  catalogue,
  checkIds,
  isCheck,
  isOwnRule,
  type OwnRuleId,
  type Severity,
} from '../diagnostics/catalogue.js'
import { type Place, report } from '../diagnostics/report.js'
import { didYouMean } from '../diagnostics/suggest.js'

/** Severities other than the catalogue's, by rule; `off` silences a rule. */
export type Severities = Readonly<Partial<Record<CheckId | OwnRuleId, Severity | 'off'>>>

/** What a user's `rostrum.yml` says; frozen. */
export interface Config {
  /**
   * `safe`: HTML in an outline goes through an allowlist; `trusted`: it is left as it is. Never read from an outline,
   * which may come from somebody else.
   *
   * @defaultValue 'safe'
   */
  readonly html: 'safe' | 'trusted'
  /**
   * How bad a rule's messages are: `rules: {claim-too-long: off, source-single: warning}`. Only rules that judge a talk
   * can be set, not what says that something could not be read.
   *
   * @defaultValue {} the severities of the catalogue
   */
  readonly rules: Severities
}

const html = ['safe', 'trusted']
const severities = ['off', 'info', 'warning', 'error']
const defaults: Config = Object.freeze({ html: 'safe', rules: Object.freeze({}) })
const fields = Object.keys(defaults)

/** The ids of the project's own rules, or that they cannot be known: what says them is broken itself. */
type OwnIds = readonly OwnRuleId[] | 'unknown'

/** Reads the text of a `rostrum.yml`; what is wrong in it is reported on `file`. */
export function readConfig(file: VFile, own: OwnIds = []): Config {
  const lines = new LineCounter()
  const text = String(file)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset = 0) => {
    // What is missing at the end is missed on the last line that holds something.
    const { line, col } = lines.linePos(Math.min(offset, text.trimEnd().length))
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const problem = document.errors[0]
  if (problem) {
    const reason = problem.message.charAt(0).toLowerCase() + problem.message.slice(1)
    report(file, 'config-invalid', `Cannot read the settings: ${reason}`, {
      place: placeAt(problem.pos[0]),
      note: 'They are YAML: `name: value` lines.',
    })
    return defaults
  }
  if (document.contents === null) return defaults
  if (!isMap(document.contents)) {
    report(file, 'config-invalid', 'The settings are not `name: value` lines', {
      place: placeAt(document.contents.range?.[0]),
      note: 'For example: `html: safe`.',
    })
    return defaults
  }
  const settings = document.contents.items.map(pair => readSetting(pair, own, refuse, placeAt))
  return Object.freeze({ ...defaults, ...Object.assign({}, ...settings) })

  function refuse(reason: string, place: Place, note: string): Record<string, never> {
    report(file, 'config-invalid', reason, { place, note })
    return {}
  }
}

/** Says what is wrong with a setting, which is left out then. */
type Refuse = (reason: string, place: Place, note: string) => Record<string, never>
type PlaceAt = (offset?: number) => Place

function readSetting({ key, value }: Pair, own: OwnIds, refuse: Refuse, placeAt: PlaceAt): Partial<Config> {
  const { name, place } = named(key, placeAt)
  if (name === 'rules') return { rules: readRules(value, own, place, refuse, placeAt) }
  if (name === 'html') return readChoice(name, value, html, place, refuse)
  return refuse(`Unexpected field \`${name}\``, place, didYouMean(name, fields))
}

function readRules(value: unknown, own: OwnIds, place: Place, refuse: Refuse, placeAt: PlaceAt): Severities {
  if (isScalar(value) && value.value === null) return defaults.rules
  if (!isMap(value)) {
    const note = 'For example: `rules: {claim-too-long: off}`.'
    return refuse('`rules` does not say a severity for each rule', place, note)
  }
  const read = value.items.map(pair => {
    const { name, place } = named(pair.key, placeAt)
    const isKnown = isOwnRule(name) ? own === 'unknown' || own.includes(name) : isCheck(name)
    if (isKnown) return readChoice(name, pair.value, severities, place, refuse)
    if (!Object.hasOwn(catalogue, name))
      return refuse(
        `There is no rule \`${name}\``,
        place,
        isOwnRule(name) ? nearOwn(name) : didYouMean(name, checkIds),
      )
    const note = 'It says that something could not be read or made. Leave it out here.'
    return refuse(`\`${name}\` is always an error`, place, note)
  })
  return Object.freeze(Object.assign({}, ...read))

  function nearOwn(name: string): string {
    return own.length > 0 && own !== 'unknown'
      ? didYouMean(name, own)
      : 'Rules of your own stand in `rostrum.config.ts`.'
  }
}

function readChoice(
  name: string,
  value: unknown,
  allowed: readonly string[],
  place: Place,
  refuse: Refuse,
): Record<string, string> {
  const given = isScalar(value) ? String(value.value ?? '') : String(value ?? '')
  if (allowed.includes(given)) return { [name]: given }
  return refuse(`Unexpected value \`${given}\` of \`${name}\``, place, didYouMean(given, allowed))
}

function named(key: unknown, placeAt: PlaceAt): { readonly name: string; readonly place: Place } {
  return isScalar(key)
    ? { name: String(key.value), place: placeAt(key.range?.[0]) }
    : { name: String(key), place: placeAt() }
}

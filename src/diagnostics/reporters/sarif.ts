import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { catalogue, type OwnRuleFacts, type RuleId } from '../catalogue.js'
import { audiencesOf } from '../concerns.js'
import { descriptions } from '../descriptions.js'
import { relatedOf, severityOf } from '../report.js'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** What a SARIF log says beside the messages. */
export interface SarifOptions {
  /** Of Rostrum. @defaultValue left out */
  readonly version?: string
  /** The rules that projects bring, which are described where they spoke. @defaultValue none */
  readonly own?: readonly OwnRuleFacts[]
}

/**
 * Messages in the Static Analysis Results Interchange Format, as code hosts and editors read it.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(files: readonly VFile[], { version, own = [] }: SarifOptions = {}): string {
  const messages = files.flatMap(file => file.messages)
  const facts = (id: string | undefined) => (isRule(id) ? builtIn(id) : own.find(rule => rule.id === id))
  const spoke = new Map(messages.flatMap(({ ruleId }) => facts(ruleId) ?? []).map(rule => [rule.id, rule]))
  const rules = [...spoke.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ids = rules.map(({ id }) => id)
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Rostrum', semanticVersion: version, rules: rules.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: messages.map(message => result(message, ids)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function isRule(id: string | undefined): id is RuleId {
  return id !== undefined && Object.hasOwn(catalogue, id)
}

/** A rule as programs get it. */
interface Facts extends Omit<OwnRuleFacts, 'id'> {
  readonly id: string
}

function builtIn(id: RuleId): Facts {
  return { id, description: descriptions[id], severity: catalogue[id] }
}

function rule({ id, description: text, severity }: Facts) {
  return { id, shortDescription: { text }, help: { text }, defaultConfiguration: { level: levels[severity] } }
}

function result(message: VFileMessage, ids: readonly string[]) {
  const related = relatedOf(message)
  const audiences = audiencesOf(message)
  const ruleIndex = ids.indexOf(message.ruleId ?? '')
  return {
    ruleId: message.ruleId,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: levels[severityOf(message)],
    message: { text: [message.reason, message.note].filter(Boolean).join('. ') },
    locations: [location(message)],
    ...(related && { relatedLocations: [{ ...location(related), message: { text: related.reason } }] }),
    ...(audiences && { properties: { audiences } }),
  }
}

function location({ file = '', line, column, place }: VFileMessage) {
  const end = place && 'end' in place ? { endLine: place.end.line, endColumn: place.end.column } : {}
  const region = line ? { startLine: line, startColumn: column ?? 1, ...end } : undefined
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(region && { region }) } }
}

/** A path as a reference: relative to the folder that the command runs in, or a file's own address. */
function uriOf(path: string): string {
  const escaped = encodeURI(path).replace(/[?#]/g, encodeURIComponent)
  if (path.startsWith('/')) return `file://${escaped}`
  return /^[a-z]:\//i.test(path) ? `file:///${escaped}` : escaped
}

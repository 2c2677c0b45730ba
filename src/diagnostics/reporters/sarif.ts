import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { catalogue, type RuleId, type Severity } from '../catalogue.js'
import { audiencesOf } from '../concerns.js'
import { descriptions } from '../descriptions.js'
import { relatedOf, severityOf } from '../report.js'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * Messages in the Static Analysis Results Interchange Format, as code hosts and editors read it.
 *
 * @param version of Rostrum
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(files: readonly VFile[], version: string): string {
  const messages = files.flatMap(file => file.messages)
  const ids = [...new Set(messages.flatMap(({ ruleId }) => (isRule(ruleId) ? [ruleId] : [])))].sort()
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Rostrum', semanticVersion: version, rules: ids.map(rule) } },
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

function rule(id: RuleId) {
  const severity: Severity = catalogue[id]
  const text = descriptions[id]
  return { id, shortDescription: { text }, help: { text }, defaultConfiguration: { level: levels[severity] } }
}

function result(message: VFileMessage, ids: readonly RuleId[]) {
  const related = relatedOf(message)
  const audiences = audiencesOf(message)
  const ruleIndex = isRule(message.ruleId) ? ids.indexOf(message.ruleId) : -1
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

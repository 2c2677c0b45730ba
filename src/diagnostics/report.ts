import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import {
  catalogue,
  isCheck,
  isOwnRule,
  type OwnRuleFacts,
  type OwnRuleId,
  type RuleId,
  type Severity,
} from './catalogue.js'

/** A place in a file; `path` names the file when it is not the one reported on (an included outline, a bibliography). */
export type Place = (Position | Point) & { readonly path?: string }

/** What a message has beside its reason. */
export interface Details {
  /** Where the author has to look. */
  readonly place?: Place | undefined
  /** How to mend it, as a full sentence. */
  readonly note?: string | undefined
  /** A second place that matters, such as the first use of an id. */
  readonly related?: { readonly reason: string; readonly place: Place | undefined } | undefined
  /** For a rule that has two severities: this one, where the catalogue's would not do. */
  readonly severity?: Severity | undefined
  /** It is wrong in one place alone, where a placeholder shows it: the talk is made all the same. @defaultValue false */
  readonly local?: boolean | undefined
}

const fatality = { error: true, warning: false, info: undefined } as const

/**
 * Adds a message to `file`. The severity comes from the catalogue, so that a rule has one severity everywhere.
 *
 * @param reason what is wrong, in words that are understood at first reading, without a full stop: "A claim without support:
 *   `Name`", "Cannot X: cause", and of a value "Unexpected X, expected Y"; names in backticks
 */
export function report(file: VFile, ruleId: RuleId, reason: string, details: Details = {}): void {
  addMessage(file, ruleId, catalogue[ruleId], reason, details)
}

/** Adds a message of a project's own rule to `file`; see `report`. */
export function reportOwn(
  file: VFile,
  { id, severity }: OwnRuleFacts,
  reason: string,
  details: Details = {},
): void {
  addMessage(file, id, severity, reason, details)
}

function addMessage(
  file: VFile,
  ruleId: RuleId | OwnRuleId,
  severity: Severity,
  reason: string,
  details: Details,
): void {
  const message = file.message(reason, { ...placeOf(details.place), ruleId, source: 'rostrum' })
  setSeverity(message, details.severity ?? severity)
  if (details.place?.path) message.file = details.place.path
  if (details.note) message.note = details.note
  if (details.local) Object.assign(message, { local: true })
  if (details.related) message.cause = relatedMessage(details.related, ruleId, file.path)
}

/** The second place of a message, when it has one. */
export function relatedOf({ cause }: VFileMessage): VFileMessage | undefined {
  return cause instanceof VFileMessage ? cause : undefined
}

/** The severity that `report` stamped on a message. */
export function severityOf(message: VFileMessage): Severity {
  if (message.fatal) return 'error'
  return message.fatal === false ? 'warning' : 'info'
}

/** Gives a message another severity. */
export function setSeverity(message: VFileMessage, severity: Severity): void {
  message.fatal = fatality[severity]
}

/** Whether anything reported on `file` is an error. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some(message => message.fatal)
}

/** Whether anything reported on `file` keeps a talk from being made: an error that is no check's, and not local. */
export function isStopped(file: VFile): boolean {
  return file.messages.some(message => {
    const { fatal, ruleId } = message
    return fatal && !isCheck(ruleId) && !isOwnRule(ruleId) && !isLocal(message)
  })
}

/** Whether a message is about one place alone, where a placeholder stands: see `Details`. */
export function isLocal(message: VFileMessage): boolean {
  return 'local' in message
}

function relatedMessage(
  { reason, place }: NonNullable<Details['related']>,
  ruleId: RuleId | OwnRuleId,
  path: string,
): VFileMessage {
  const message = new VFileMessage(reason, { ...placeOf(place), ruleId, source: 'rostrum' })
  message.file = place?.path ?? path
  return message
}

function placeOf(place: Place | undefined): { place?: Place } {
  return place ? { place } : {}
}

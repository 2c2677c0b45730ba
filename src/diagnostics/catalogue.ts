/**
 * What keeps a talk from being what its author asked for: something that could not be read, found, understood or
 * written. Always errors: with less a talk would be built without its half.
 */
const problems = {
  'attribute-invalid': 'error',
  'audience-unknown': 'error',
  'audiences-invalid': 'error',
  'config-invalid': 'error',
  'csl-invalid': 'error',
  'csl-unavailable': 'error',
  'extends-cycle': 'error',
  'field-unknown': 'error',
  'file-missing': 'error',
  'file-outside': 'error',
  'file-unreadable': 'error',
  'file-unwritable': 'error',
  'front-matter-invalid': 'error',
  'id-duplicate': 'error',
  'id-unknown': 'error',
  'image-broken': 'error',
  'image-remote': 'error',
  'include-cycle': 'error',
  'lock-invalid': 'error',
  'math-invalid': 'error',
  'nested-too-deep': 'error',
  'sources-invalid': 'error',
  'template-error': 'error',
  'topic-unknown': 'error',
} as const satisfies Record<string, 'error'>

/** What Rostrum thinks of a talk that it understood: `rules:` of `rostrum.yml` gives each another severity, or none. */
const checks = {
  'asset-copied': 'info',
  'attribute-unknown': 'warning',
  'block-too-large': 'warning',
  'claim-too-long': 'warning',
  'claim-topic-heading': 'warning',
  'claim-unsupported': 'error',
  'csl-locale': 'warning',
  'duplicate-headline': 'warning',
  'evidence-without-source': 'warning',
  'figure-without-alt': 'error',
  'front-matter-unknown': 'info',
  'jargon-undefined': 'warning',
  'link-broken': 'warning',
  'must-excluded': 'warning',
  'near-miss-label': 'info',
  'objection-none': 'info',
  'objection-unanswered': 'error',
  'outline-empty': 'warning',
  'pin-excluded': 'warning',
  'quote-not-in-source': 'error',
  'quote-too-long': 'warning',
  'quote-without-attribution': 'error',
  'section-imbalance': 'info',
  'setext-trap': 'warning',
  'slide-too-full': 'warning',
  'source-no-locator': 'info',
  'source-no-text': 'warning',
  'source-no-title': 'warning',
  'source-single': 'info',
  'source-unknown': 'error',
  'theme-unknown': 'warning',
  'thesis-missing': 'warning',
  'thesis-not-restated': 'warning',
  'time-slide-over': 'warning',
  'time-talk-over': 'error',
  'time-talk-under': 'info',
} as const satisfies Record<string, Severity>

/**
 * Every message that Rostrum can give about an author's files, by rule id, with its severity.
 *
 * `error` makes the command exit 1; `warning` does so with `--strict` alone; `info` never does.
 */
export const catalogue = { ...problems, ...checks }

/** How bad a message is. */
export type Severity = 'error' | 'warning' | 'info'

/** The id of a message's rule, as it is shown and configured. */
export type RuleId = keyof typeof catalogue

/** The id of a rule that can be configured. */
export type CheckId = keyof typeof checks

/** The rules that can be configured. */
export const checkIds = Object.keys(checks) as readonly CheckId[]

/** Whether a rule judges a talk that was understood, rather than saying that it was not. */
export function isCheck(id: string | undefined): id is CheckId {
  return id !== undefined && Object.hasOwn(checks, id)
}

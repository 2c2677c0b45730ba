/**
 * What keeps a talk from being what its author asked for: something that could not be read, found, understood or
 * written. Always errors: with less a talk would be built without its half. Where it is wrong in one place alone, `report`
 * is told so, and the talk is made with a placeholder.
 */
const problems = {
  'attribute-invalid': 'error',
  'audience-unknown': 'error',
  'audiences-invalid': 'error',
  'browser-crashed': 'error',
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
  'include-limit': 'error',
  'lock-invalid': 'error',
  'math-invalid': 'error',
  'outline-empty': 'error',
  'pdf-font-missing': 'error',
  'pdf-no-bookmarks': 'error',
  'pdf-no-language': 'error',
  'pdf-no-title': 'error',
  'pdf-pages': 'error',
  'pdf-untagged': 'error',
  'plugin-failed': 'error',
  'rule-failed': 'error',
  'sources-invalid': 'error',
  'template-error': 'error',
  'topic-unknown': 'error',
} as const satisfies Record<string, 'error'>

/** What axe-core judges of a deck in a browser, by axe's own ids: those of its rules that an outline or a template can break. */
const axe = {
  'axe-aria-allowed-attr': 'error',
  'axe-aria-hidden-focus': 'error',
  'axe-aria-required-attr': 'error',
  'axe-aria-roles': 'error',
  'axe-aria-valid-attr': 'error',
  'axe-aria-valid-attr-value': 'error',
  'axe-button-name': 'error',
  'axe-definition-list': 'error',
  'axe-dlitem': 'error',
  'axe-document-title': 'error',
  'axe-duplicate-id-aria': 'error',
  'axe-empty-heading': 'warning',
  'axe-empty-table-header': 'warning',
  'axe-heading-order': 'warning',
  'axe-html-has-lang': 'error',
  'axe-html-lang-valid': 'error',
  'axe-image-alt': 'error',
  'axe-image-redundant-alt': 'warning',
  'axe-label': 'error',
  'axe-link-name': 'error',
  'axe-list': 'error',
  'axe-listitem': 'error',
  'axe-meta-viewport': 'error',
  'axe-nested-interactive': 'error',
  'axe-object-alt': 'error',
  'axe-role-img-alt': 'error',
  'axe-scope-attr-valid': 'warning',
  'axe-select-name': 'error',
  'axe-summary-name': 'error',
  'axe-svg-img-alt': 'error',
  'axe-tabindex': 'warning',
  'axe-td-headers-attr': 'error',
  'axe-th-has-data-cells': 'error',
  'axe-valid-lang': 'error',
} as const satisfies Record<string, Severity>

/** What Rostrum thinks of a talk that it understood: `rules:` of `rostrum.yml` gives each another severity, or none. */
const checks = {
  ...axe,
  'asset-copied': 'info',
  'attribute-unknown': 'warning',
  'audience-language': 'info',
  'block-too-large': 'warning',
  'claim-too-long': 'warning',
  'claim-topic-heading': 'warning',
  'claim-unsupported': 'error',
  'console-error': 'error',
  'contrast-too-low': 'error',
  'csl-locale': 'warning',
  'definition-unused': 'warning',
  'dialect-foreign': 'info',
  'duplicate-headline': 'warning',
  'evidence-without-source': 'warning',
  'excluded-leaked': 'error',
  'figure-without-alt': 'error',
  'font-missing': 'warning',
  'formula-of-words': 'info',
  'glyph-missing': 'warning',
  'front-matter-unclosed': 'warning',
  'front-matter-unknown': 'info',
  'html-dropped': 'warning',
  'jargon-undefined': 'warning',
  'language-taken': 'info',
  'link-broken': 'warning',
  'markdown-left': 'warning',
  'must-excluded': 'warning',
  'near-miss-label': 'info',
  'near-miss-markdown': 'warning',
  'nested-too-deep': 'warning',
  'network-request': 'error',
  'notes-leaked': 'error',
  'objection-none': 'info',
  'objection-unanswered': 'error',
  'pdf-link-lost': 'error',
  'pin-excluded': 'warning',
  'quote-not-in-source': 'error',
  'quote-too-long': 'warning',
  'quote-without-attribution': 'warning',
  'reading-order': 'warning',
  'section-imbalance': 'info',
  'setext-trap': 'warning',
  'slide-empty': 'warning',
  'slide-too-full': 'warning',
  'source-no-locator': 'info',
  'source-no-text': 'warning',
  'source-no-title': 'warning',
  'source-single': 'info',
  'source-unknown': 'error',
  'text-overflow': 'error',
  'text-too-small': 'warning',
  'theme-property-unknown': 'warning',
  'theme-unknown': 'warning',
  'theme-url-blocked': 'warning',
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

/** The rules of axe-core that are run. */
export const axeIds = Object.keys(axe) as readonly (keyof typeof axe)[]

/** The rules that look at a deck in a browser. */
export const renderedIds: readonly RuleId[] = [
  'text-overflow',
  'text-too-small',
  'slide-too-full',
  'contrast-too-low',
  'image-broken',
  'markdown-left',
  'font-missing',
  'glyph-missing',
  'reading-order',
  'network-request',
  'console-error',
  'notes-leaked',
  'excluded-leaked',
  ...axeIds,
]

/** Whether a rule judges a talk that was understood, rather than saying that it was not. */
export function isCheck(id: string | undefined): id is CheckId {
  return id !== undefined && Object.hasOwn(checks, id)
}

/** The id of a rule that a project brings: `mine/no-jargon`. None of Rostrum's own has a slash. */
export type OwnRuleId = `${string}/${string}`

/** Whether an id is that of a project's own rule. */
export function isOwnRule(id: string | undefined): id is OwnRuleId {
  return id?.includes('/') ?? false
}

/** A rule that a project brings, as messages need it. */
export interface OwnRuleFacts {
  /** Two words of lower-case letters, digits and hyphens, of which the first is not `rostrum`. */
  readonly id: OwnRuleId
  /** What it finds, in one sentence. */
  readonly description: string
  /** How bad that is, unless `rostrum.yml` says otherwise. */
  readonly severity: Severity
}

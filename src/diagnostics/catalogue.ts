/**
 * Every message that Rostrum can give about an author's files, by rule id, with its severity.
 *
 * `error` makes the command exit 1; `warning` does so with `--strict` alone; `info` never does.
 */
export const catalogue = {
  'asset-copied': 'info',
  'attribute-invalid': 'error',
  'attribute-unknown': 'warning',
  'block-too-large': 'warning',
  'config-invalid': 'error',
  'file-missing': 'error',
  'file-outside': 'error',
  'file-unreadable': 'error',
  'file-unwritable': 'error',
  'front-matter-invalid': 'error',
  'front-matter-unknown': 'info',
  'id-duplicate': 'error',
  'image-broken': 'error',
  'image-remote': 'error',
  'include-cycle': 'error',
  'math-invalid': 'error',
  'near-miss-label': 'info',
  'nested-too-deep': 'error',
  'outline-empty': 'warning',
  'setext-trap': 'warning',
  'source-unknown': 'error',
  'sources-invalid': 'error',
  'template-error': 'error',
  'theme-unknown': 'warning',
} as const satisfies Record<string, Severity>

/** How bad a message is. */
export type Severity = 'error' | 'warning' | 'info'

/** The id of a message's rule, as it is shown and configured. */
export type RuleId = keyof typeof catalogue

import type { VFile } from 'vfile'
import { directionOf } from '../language/direction.js'
import { documentPolicy, documentStyles } from './document-page.js'
import type { Resources } from './resources.js'
import { createTemplates } from './templates.js'

/** What the page template `report` gets, all of it plain text: what was checked of a deck, and what was found. */
export interface CertificateView {
  readonly title: string
  /** Of the talk's own words; the page's are English. */
  readonly talkLang: string
  readonly talkDir: 'ltr' | 'rtl'
  /** Content-Security-Policy. */
  readonly csp: string
  readonly styles: string
  /** `for students`; empty for the whole outline. */
  readonly audience: string
  readonly passed: boolean
  /** `No problems`, `2 errors, 1 warning`. */
  readonly verdict: string
  readonly figures: readonly { readonly name: string; readonly value: string }[]
  readonly findings: readonly FindingView[]
  readonly slides: readonly {
    readonly number: number
    readonly title: string
    /** `talk.md:42`. */
    readonly at: string
    /** A `data:` URI; empty when there is none. */
    readonly picture: string
    readonly figures: string
    readonly findings: readonly FindingView[]
  }[]
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[]
  readonly rules: readonly { readonly id: string; readonly description: string; readonly count: number }[]
}

export interface FindingView {
  readonly severity: string
  readonly rule: string
  readonly reason: string
  readonly note: string
  /** `talk.md:42:1`; empty when it has no place. */
  readonly at: string
}

/** What the command knows of the view; the page adds the rest. */
export type CertificateTable = Omit<CertificateView, 'csp' | 'styles' | 'talkDir'>

/**
 * A certificate as one self-contained page without script: light, and fit to be printed.
 *
 * Reports `template-error` on `file`; the page is complete all the same.
 */
export async function certificatePage(
  table: CertificateTable,
  overrides: Resources['overrides'],
  file: VFile,
): Promise<string> {
  const templates = await createTemplates(overrides, file)
  return templates.render('report', certificateView(table, documentStyles('report', templates)))
}

/** The whole view of the page. */
export function certificateView(table: CertificateTable, styles: string): CertificateView {
  return { ...table, talkDir: directionOf(table.talkLang), csp: documentPolicy(styles), styles }
}

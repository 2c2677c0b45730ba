import { scripts as clientScripts } from 'rostrum:client'
import type { VFile } from 'vfile'
import type { FindingView } from './certificate.js'
import { contentSecurityPolicy, inlineScript } from './csp.js'
import { documentStyles } from './document-page.js'
import type { Resources } from './resources.js'
import { createTemplates } from './templates.js'

/** What the page template `problems` gets, all of it plain text: why a talk cannot be shown yet. */
export interface ProblemsView {
  /** The talk's name: its outline may not even have a title. */
  readonly title: string
  /** `1 error`. */
  readonly verdict: string
  readonly findings: readonly FindingView[]
  /** Where more is said, as an address; empty for nowhere. */
  readonly more: string
  /** Content-Security-Policy. */
  readonly csp: string
  readonly styles: string
  readonly scripts: readonly string[]
}

/** What the command knows of the view; the page adds the rest. */
export type ProblemsTable = Omit<ProblemsView, 'csp' | 'styles' | 'scripts'>

/**
 * A page of the live server in the place of a talk that cannot be made. It reloads itself when its server says so.
 *
 * Reports `template-error` on `file`; the page is complete all the same.
 */
export async function problemsPage(
  table: ProblemsTable,
  overrides: Resources['overrides'],
  file: VFile,
): Promise<string> {
  const templates = await createTemplates(overrides, file)
  return templates.render('problems', problemsView(table, documentStyles('report', templates)))
}

/** The whole view of the page. */
export function problemsView(table: ProblemsTable, styles: string): ProblemsView {
  const scripts = [inlineScript(clientScripts.reload)]
  const csp = contentSecurityPolicy({ scripts, styles: [styles], files: false, live: true, frames: false })
  return { ...table, csp, styles, scripts }
}

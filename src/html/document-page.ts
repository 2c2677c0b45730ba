import { contentSecurityPolicy } from './csp.js'
import { pageStyles } from './styles.js'
import type { Templates } from './templates.js'

/** The styles of a page that reports on a talk, without fonts of its own. @param name of its template and its sheet */
export function documentStyles(name: string, templates: Templates): string {
  return pageStyles(['css/base', 'css/document', `css/${name}`], [], templates)
}

/** The Content-Security-Policy of such a page: it has no script, and asks for nothing. */
export function documentPolicy(styles: string): string {
  return contentSecurityPolicy({ scripts: [], styles: [styles], files: false, live: false, frames: false })
}

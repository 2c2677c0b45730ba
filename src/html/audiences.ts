import type { VFile } from 'vfile'
import { directionOf } from '../language/direction.js'
import { documentPolicy, documentStyles } from './document-page.js'
import type { Resources } from './resources.js'
import { createTemplates } from './templates.js'

/** What the page template `audiences` gets, all of it plain text: who hears what of a talk, for a co-author to read. */
export interface AudiencesView {
  readonly title: string
  /** Of the talk's own words; the page's are English. */
  readonly talkLang: string
  readonly talkDir: 'ltr' | 'rtl'
  /** Content-Security-Policy. */
  readonly csp: string
  readonly styles: string
  readonly audiences: readonly {
    readonly name: string
    readonly label: string
    readonly slides: string
    /** `8.9 of 9 min`. */
    readonly planned: string
    /** `10 min`; empty when there is no limit. */
    readonly given: string
  }[]
  readonly units: readonly {
    readonly id: string
    readonly words: string
    readonly kind: string
    /** 0 for the thesis and sections. */
    readonly depth: number
    readonly cells: readonly {
      readonly kept: boolean
      readonly sign: string
      /** `Kept`, `Left out`. */
      readonly fate: string
      readonly reason: string
    }[]
  }[]
}

/** What the command knows of the view; the page adds the rest. */
export type AudiencesTable = Omit<AudiencesView, 'csp' | 'styles' | 'talkDir'>

/**
 * A table of audiences as one self-contained page without script: light, and fit to be printed.
 *
 * Reports `template-error` on `file`; the page is complete all the same.
 */
export async function audiencesPage(
  table: AudiencesTable,
  overrides: Resources['overrides'],
  file: VFile,
): Promise<string> {
  const templates = await createTemplates(overrides, file)
  return templates.render('audiences', audiencesView(table, documentStyles('audiences', templates)))
}

/** The whole view of the page. */
export function audiencesView(table: AudiencesTable, styles: string): AudiencesView {
  return { ...table, talkDir: directionOf(table.talkLang), csp: documentPolicy(styles), styles }
}

import type { VFile } from 'vfile'
import type { RuleId } from '../diagnostics/catalogue.js'
import { type Place, report } from '../diagnostics/report.js'
import { loadProcessor, type Processor, said } from './citation-processor.js'
import { xmlProblem } from './csl-xml.js'
import type { ProjectFiles } from './files.js'

/** A user's citation style, ready for use. */
export interface CitationStyle {
  /** Its path as the outline has it. */
  readonly name: string
  /** Where the outline names it. */
  readonly place: Place | undefined
  readonly xml: string
  readonly processor: Processor
  /** The text of a locale that lies beside the style, by its name (`fr-FR`). */
  locale(name: string): string | undefined
}

/**
 * Reads the style that an outline's `csl:` names, and finds what runs it.
 *
 * Reports on `file` what keeps it from being used.
 */
export function openCitationStyle(
  wanted: string,
  place: Place | undefined,
  files: ProjectFiles,
  file: VFile,
): CitationStyle | undefined {
  const found = files.text(wanted, file.path)
  if ('problem' in found) {
    const { ruleId, reason, note, place: at = place } = found.problem
    report(file, ruleId, reason, { place: at, note })
    return undefined
  }
  const { path, content: xml } = found
  const refuse = (cause: string, note: string, ruleId: RuleId = 'csl-invalid') => {
    report(file, ruleId, `Cannot use the style \`${wanted}\`: ${cause}`, { place, note })
    return undefined
  }
  const problem = xmlProblem(xml, 'style')
  if (problem)
    return refuse(problem, 'A style is a file of CSL, the Citation Style Language, such as Zotero uses.')
  if (!/<citation[\s>]/.test(xml)) {
    const parent = /<link\b[^>]*rel="independent-parent"[^>]*>/.exec(xml)?.[0]
    const name = /\/([^/"]+)"/.exec(/href="[^"]*"/.exec(parent ?? '')?.[0] ?? '')?.[1]
    return name
      ? refuse('it only refers to another style', `Use that one: \`${name}.csl\`.`)
      : refuse('it has no `<citation>` element', 'Take a whole style: it says how works are cited.')
  }
  try {
    const processor = loadProcessor(files.root)
    if (processor) return { name: wanted, place, xml, processor, locale }
  } catch (error) {
    return refuse(
      `the package \`citeproc\` is broken: ${said(error)}`,
      'Install it again: `npm install citeproc`.',
    )
  }
  return refuse(
    'the package `citeproc` is not installed',
    'Run `npm install citeproc` in the project; without `csl:`, Rostrum cites in a style of its own.',
    'csl-unavailable',
  )

  function locale(name: string): string | undefined {
    const read = files.text(`locales-${name}.xml`, path)
    return 'problem' in read ? undefined : read.content
  }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SeenInBrowser } from '../../browser/seen.js'
import { type RuleId, renderedIds } from '../../diagnostics/catalogue.js'
import { descriptions } from '../../diagnostics/descriptions.js'
import { type CertificateTable, certificatePage, type FindingView } from '../../html/certificate.js'
import { certificate } from '../../rules/certificate.js'
import type { Certificate, Finding } from '../../rules/certificate-data.js'
import { labelOf } from '../../slides/label.js'
import { publishedIn } from '../../slides/published.js'
import { messagesOf } from '../../talk/messages.js'
import { ownRulesOf } from '../../talk/own-rules-of.js'
import { shownPath } from '../../talk/project.js'
import type { ReadTalk, Talk } from '../../talk/talk.js'
import { version } from '../../talk/version.js'
import type { Io } from '../io.js'
import { sourceDate } from '../source-date.js'
import { unlessRefused } from '../write-all.js'
import { talkFolder, writeTogether } from '../write-talk.js'

/** A talk that was looked at in a browser. */
export interface PicturedTalk {
  readonly read: ReadTalk
  readonly talk: Talk & Required<Pick<Talk, 'made'>>
  readonly seen: SeenInBrowser
  /** As the browser names itself. */
  readonly browser: string
}

/**
 * Writes what was checked of a talk: `report.html` to be read, `report.json` for programs. What the disk refuses is
 * reported on the talk.
 *
 * @param out the folder instead of the project's `dist`; absolute
 * @returns the paths of the two; absolute
 */
export async function writeCertificate(
  { read, talk, seen, browser }: PicturedTalk,
  io: Io,
  out: string | undefined,
): Promise<readonly string[]> {
  const { project } = read
  const { root, found } = project.files
  const file = messagesOf({ talks: [{ talk, project }], reads: [read] }, root).at(-1)
  const { deck } = talk.made
  const data = certificate({
    talk: talk.name,
    audience: talk.audience,
    deck,
    outline: talk.file.path,
    slides: publishedIn(deck.slides, deck).map(slide => ({ slide, title: labelOf(slide, deck) })),
    seen,
    messages: file?.messages ?? [],
    ownRules: ownRulesOf(project),
    inputs: new Map([...found].map(path => [path, readFileSync(join(root, path))])),
    version: version(),
    browser,
    date: sourceDate(io.env),
  })
  const page = await certificatePage(tableOf(data, seen.pictures), project.overrides, talk.file)
  const folder = talkFolder(talk, root, out)
  const contents = [
    { name: 'report.html', text: page },
    { name: 'report.json', text: `${JSON.stringify(data, null, 2)}\n` },
  ].map(({ name, text }) => ({
    path: join(folder, name),
    write: (path: string) => writeFileSync(path, text),
  }))
  const written = unlessRefused(talk.file, io.cwd, 'check --report', () => {
    writeTogether(contents)
    return contents.map(({ path }) => path)
  })
  return written ?? []
}

/** What was written, a line each. */
export function printCertificate(paths: readonly string[], { stdout, cwd }: Io): void {
  for (const path of paths) stdout.write(`${shownPath(path, cwd)}\n`)
}

/** A certificate as its page shows it. */
function tableOf(data: Certificate, pictures: readonly string[]): CertificateTable {
  const { figures, slides } = data
  const findings = [...data.findings, ...slides.flatMap(slide => slide.findings)]
  const rules = renderedIds.filter(id => !id.startsWith('axe-') || findings.some(({ rule }) => rule === id))
  const row = (id: RuleId) => ({
    id,
    description: descriptions[id],
    count: findings.filter(({ rule }) => rule === id).length,
  })
  return {
    title: data.title,
    talkLang: data.lang,
    audience: data.audience && `for ${data.audience}`,
    passed: data.passed,
    verdict: verdictOf(figures),
    figures: [
      { name: 'Slides', value: amount(figures.slides, figures.backup && `${figures.backup} after the end`) },
      { name: 'Steps', value: String(figures.steps) },
      { name: 'Smallest text', value: pixels(figures.smallestText) },
      { name: 'Smallest text on a phone', value: pixels(figures.smallestTextOnPhone) },
      { name: 'Lowest contrast', value: ratio(figures.lowestContrast) },
      { name: 'Requests', value: String(figures.requests) },
      { name: 'Fonts not embedded', value: figures.systemFonts.join(', ') || 'none' },
      { name: 'Looked at with', value: `${data.browser}, Rostrum ${data.tool.version}` },
      ...(data.date ? [{ name: 'Date', value: data.date.slice(0, 10) }] : []),
    ],
    findings: data.findings.map(findingView),
    slides: slides.map((slide, index) => ({
      number: slide.number,
      title: slide.title,
      at: slide.line ? `${slide.file}:${slide.line}` : '',
      picture: pictures[index] ? `data:image/webp;base64,${pictures[index]}` : '',
      figures: [
        slide.steps > 0 ? `${slide.steps} steps` : '',
        slide.smallestText ? `text from ${pixels(slide.smallestText)}` : '',
        slide.lowestContrast ? `contrast from ${ratio(slide.lowestContrast)}` : '',
      ]
        .filter(Boolean)
        .join(', '),
      findings: slide.findings.map(findingView),
    })),
    inputs: data.inputs,
    rules: [...rules.map(row), ...(data.ownRules ?? [])],
  }
}

function findingView({ severity, rule, reason, note = '', file, line, column }: Finding): FindingView {
  return { severity, rule, reason, note, at: line ? `${file}:${line}:${column}` : '' }
}

function verdictOf({ errors, warnings, notes }: Certificate['figures']): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [notes, 'note'],
  ] as const
  const parts = counts.flatMap(([count, word]) =>
    count > 0 ? [`${count} ${word}${count === 1 ? '' : 's'}`] : [],
  )
  return parts.join(', ') || 'No problems'
}

function amount(count: number, more: string | 0): string {
  return more ? `${count}, ${more}` : String(count)
}

function pixels(size: number | undefined): string {
  return size === undefined ? '–' : `${size} px`
}

function ratio(contrast: number | undefined): string {
  return contrast === undefined ? '–' : `${contrast}:1`
}

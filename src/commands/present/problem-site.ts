import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { RuleId } from '../../diagnostics/catalogue.js'
import { descriptions } from '../../diagnostics/descriptions.js'
import { summary } from '../../diagnostics/reporters/pretty.js'
import type { FindingView } from '../../html/certificate.js'
import { problemsPage } from '../../html/problems.js'
import { type Site, toUrlPath } from '../../server/site.js'
import { messagesOf } from '../../talk/messages.js'
import { sameOutline } from '../../talk/open-outline.js'
import { shownPath } from '../../talk/project.js'
import type { ReadTalk, Talk } from '../../talk/talk.js'
import type { Built } from '../build-all.js'
import { titleOf } from '../naming.js'
import { pagesPath } from './live-site.js'

/** A variant of a talk that could not be made. */
export interface Unmade {
  readonly read: ReadTalk
  readonly talk: Pick<Talk, 'name' | 'audience' | 'file'>
}

/**
 * The variants that could not be made.
 *
 * @param audiences that are wanted: whether an outline that cannot be read has them is not known
 */
export function unmadeOf({ reads, talks }: Built, audiences: readonly string[]): readonly Unmade[] {
  return reads.flatMap(read => {
    const own = talks.filter(
      ({ talk, project }) => project === read.project && talk.file.path === read.file.path,
    )
    const variants =
      own.length > 0 || read.argument
        ? own.flatMap(({ talk }) => (talk.made ? [] : [talk]))
        : audiences.map(audience => ({ name: read.name, audience, file: sameOutline(read.file) }))
    return variants.map(talk => ({ read, talk }))
  })
}

/**
 * Pages in the place of talks that could not be made. The speaker's says what is wrong; the other, which an audience may see,
 * says no word of the outline: what is withheld from them may be wrong.
 */
export async function problemSite(unmade: readonly Unmade[], cwd: string): Promise<Site> {
  const pages = unmade.map(async ({ read, talk }) => {
    const { project } = read
    const files = messagesOf({ reads: [read], talks: [{ talk, project }] }, cwd).map(onlyErrors)
    const path = `/${pagesPath(talk)}`
    const table = { title: titleOf(talk), verdict: summary(files) }
    const page = async (name: string, findings: readonly FindingView[], more: string) => {
      const view = { ...table, findings, more }
      return [
        `${path}/${name}`,
        { type: 'text/html', body: await problemsPage(view, project.overrides, new VFile()) },
      ] as const
    }
    const told = files.flatMap(file => file.messages)
    const own = [...project.ownFiles, read.file].map(file =>
      shownPath(`${project.files.root}/${file.path}`, cwd),
    )
    return [
      await page(
        'deck.html',
        told.map(message => discreet(message, own)),
        toUrlPath(`${path}/speaker.html`),
      ),
      await page('speaker.html', told.map(inFull), ''),
    ]
  })
  return new Map((await Promise.all(pages)).flat())
}

function onlyErrors(file: VFile): VFile {
  const copy = sameOutline(file)
  copy.messages = file.messages.filter(({ fatal }) => fatal)
  return copy
}

function inFull({ file, line, column, reason, note = '', ruleId = '' }: VFileMessage): FindingView {
  const at = line ? `${file}:${line}:${column ?? 1}` : `${file}`
  return { severity: 'error', rule: ruleId, reason, note, at }
}

/** @param own files that may be named: not those that an outline includes */
function discreet(message: VFileMessage, own: readonly string[]): FindingView {
  const full = inFull(message)
  const reason = descriptions[message.ruleId as RuleId] ?? 'A rule of the project found something.'
  return { ...full, reason, note: '', at: own.includes(message.file ?? '') ? full.at : '' }
}

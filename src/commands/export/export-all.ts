import { join } from 'node:path'
import { isStopped } from '../../diagnostics/report.js'
import { renderSlides } from '../../html/render.js'
import type { Io } from '../io.js'
import { titleOf } from '../naming.js'
import { progress } from '../progress.js'
import { sourceDate } from '../source-date.js'
import { version } from '../version.js'
import { type Browsers, retried } from '../with-browser.js'
import { unlessRefused } from '../write-all.js'
import { talkFolder } from '../write-talk.js'
import type { Drafted } from './draft-all.js'
import type { PreparedExport, Product } from './format.js'
import type { ExportedTalk } from './report.js'
import { writeProducts } from './write-products.js'

/** How many talks are in work at once: while the browser prints one, the next is built. */
const together = 2

/**
 * Makes and writes the files of talks; an error in one does not keep the others from being exported.
 *
 * @param browsers of the command, if the format needs one
 * @param name of the format
 * @param out the folder instead of each project's `dist`; absolute
 */
export async function exportAll(
  talks: readonly Drafted[],
  format: PreparedExport,
  browsers: Browsers | undefined,
  name: string,
  io: Io,
  out: string | undefined,
): Promise<readonly ExportedTalk[]> {
  const written: ExportedTalk[] = []
  const line = progress('', io)
  const waiting = talks.entries()
  const work = async () => {
    for (const [index, drafted] of waiting) {
      const { talk, project } = drafted
      const count = talks.length > 1 ? ` (${index + 1} of ${talks.length})` : ''
      const task = `Exporting ${titleOf(talk)}${count}`
      line.say(task)
      const products = await productsOf(drafted, format, browsers, io, text => line.say(`${task}: ${text}`))
      if (!drafted.draft || isStopped(talk.file)) continue
      const folder = talkFolder(talk, project.files.root, out)
      const files = unlessRefused(talk.file, io.cwd, `export ${name}`, () =>
        writeProducts(products, folder, format),
      )
      if (files) written[index] = { name: talk.name, audience: talk.audience, folder, files }
    }
  }
  try {
    await Promise.all(Array.from({ length: together }, work))
  } finally {
    line.stop()
  }
  // In the order of the talks, whichever was made first.
  return written.filter(Boolean)
}

async function productsOf(
  { draft, project, slides }: Drafted,
  format: PreparedExport,
  browsers: Browsers | undefined,
  io: Io,
  say: (text: string) => void,
): Promise<readonly Product[]> {
  if (!draft) return []
  const { deck, needs, resources, file, copies } = draft
  const rendered = await renderSlides(deck, needs, resources, file)
  if (isStopped(file)) return []
  io.signal.throwIfAborted()
  return format.make({
    draft,
    rendered,
    project,
    files: new Map(copies.map(({ path, from }) => [path, join(project.files.root, from)])),
    slides,
    creator: `Rostrum ${version()}`,
    date: sourceDate(io.env),
    browse: work => {
      if (!browsers) throw new Error('A format that needs no browser asks for one')
      return retried(browsers, work)
    },
    progress: (done, of) => say(`${done} of ${of}`),
  })
}

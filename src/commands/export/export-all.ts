import type { StartedBrowser } from '../../browser/started-browser.js'
import { exportTalk } from '../../export-talk.js'
import type { Io } from '../io.js'
import { titleOf } from '../naming.js'
import { progress } from '../progress.js'
import { sourceDate } from '../source-date.js'
import { unlessRefused } from '../write-all.js'
import { talkFolder } from '../write-talk.js'
import type { Drafted } from './draft-all.js'
import type { PreparedExport } from './format.js'
import type { WrittenExport } from './report.js'
import { writeProducts } from './write-products.js'

/** How many talks are in work at once: while the browser prints one, the next is built. */
const together = 2

/**
 * Makes and writes the files of talks; an error in one does not keep the others from being exported.
 *
 * @param browser of the command, if the format needs one
 * @param name of the format
 * @param options where they are written instead of each project's `dist`, absolute; and whether slides with errors are exported
 */
export async function exportAll(
  talks: readonly Drafted[],
  format: PreparedExport,
  browser: StartedBrowser | undefined,
  name: string,
  io: Io,
  { out, allowErrors }: { readonly out: string | undefined; readonly allowErrors: boolean | undefined },
): Promise<readonly WrittenExport[]> {
  const written: WrittenExport[] = []
  const line = progress('', io)
  const waiting = talks.entries()
  const { signal } = io
  const date = sourceDate(io.env)
  const work = async () => {
    for (const [index, { talk, project, draft, slides }] of waiting) {
      const count = talks.length > 1 ? ` (${index + 1} of ${talks.length})` : ''
      const task = `Exporting ${titleOf(talk)}${count}`
      line.say(task)
      if (!draft) continue
      const onProgress = (done: number, of: number) => line.say(`${task}: ${done} of ${of}`)
      const options = { browser, slides, allowErrors, date, signal, onProgress }
      const products = await exportTalk(draft, format, options)
      if (products.length === 0) continue
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

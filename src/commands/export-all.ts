import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isStopped } from '../diagnostics/report.js'
import { renderSlides } from '../html/render.js'
import type { Drafted } from './draft-all.js'
import type { PreparedExport, Product } from './export-format.js'
import type { ExportedTalk } from './export-report.js'
import type { Io } from './io.js'
import { titleOf } from './naming.js'
import { progress } from './progress.js'
import { version } from './version.js'
import { type Browsers, retried } from './with-browser.js'
import { unlessRefused } from './write-all.js'
import { talkFolder, writeTogether } from './write-talk.js'

/**
 * Makes and writes the files of talks, one talk after another; an error in one does not keep the others from being exported.
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
  try {
    for (const [index, drafted] of talks.entries()) {
      const { talk, project } = drafted
      const count = talks.length > 1 ? ` (${index + 1} of ${talks.length})` : ''
      const task = `Exporting ${titleOf(talk)}${count}`
      line.say(task)
      const products = await productsOf(drafted, format, browsers, io, text => line.say(`${task}: ${text}`))
      if (isStopped(talk.file)) continue
      const folder = talkFolder(talk, project.files.root, out)
      const paths = products.map(({ name }) => join(folder, name))
      const done = unlessRefused(talk.file, io.cwd, `export ${name}`, () => {
        writeTogether(
          products.map(({ content }, at) => ({
            path: paths[at] ?? '',
            write: path => writeFileSync(path, content),
          })),
        )
        removeStale(folder, paths, format)
        return {
          name: talk.name,
          audience: talk.audience,
          folder,
          files: products.map((product, at) => fileOf(product, paths[at] ?? '')),
        }
      })
      if (done) written.push(done)
    }
  } finally {
    line.stop()
  }
  return written
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
  const { SOURCE_DATE_EPOCH: epoch } = io.env
  return format.make({
    draft,
    rendered,
    project,
    files: new Map(copies.map(({ path, from }) => [path, join(project.files.root, from)])),
    slides,
    creator: `Rostrum ${version()}`,
    date: epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : undefined,
    browse: work => {
      if (!browsers) throw new Error('A format that needs no browser asks for one')
      return retried(browsers, work)
    },
    progress: (done, of) => say(`${done} of ${of}`),
  })
}

/** Removes the files of an earlier export that this one did not make, in the folders that it wrote to. */
function removeStale(folder: string, paths: readonly string[], { isOwn }: PreparedExport): void {
  if (!isOwn) return
  for (const below of new Set(paths.map(path => dirname(path))))
    for (const name of readdirSync(below)) {
      const path = join(below, name)
      if (!paths.includes(path) && isOwn(path.slice(folder.length + 1).replaceAll('\\', '/')))
        rmSync(path, { force: true })
    }
}

function fileOf({ about, content }: Product, path: string): ExportedTalk['files'][number] {
  return { path, size: Buffer.byteLength(content), ...(about === undefined ? {} : { about }) }
}

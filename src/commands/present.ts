import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { shownPath } from '../config/project.js'
import { serve } from '../server/serve.js'
import { watchFolder } from '../server/watch.js'
import { parseArguments } from './arguments.js'
import { type Built, buildAll } from './build-all.js'
import type { Io } from './io.js'
import { liveSite } from './live-site.js'
import { outlinesFor } from './outlines.js'
import { printMessages } from './reporting.js'
import { UsageError } from './usage-error.js'
import { writeTalk } from './write-talk.js'

/** The text of `rostrum present --help`. */
export const help = `Builds talks, serves them to this computer alone, and rebuilds on every save.

Usage: rostrum present [outline …] [options]

Without outlines, every Markdown file in the folder outline/ is built. The pages
reload when a file changes and stay on their slide. Stop with Ctrl-C.

Options:
  -p, --port <number>  listen here (default 4400; the next free one if it is busy)
  -h, --help           show this text

Exit codes: 0 stopped by you, 1 no outline could be built, 2 bad usage.

Examples:
  rostrum present
  rostrum present outline/my-talk.md --port 8080
`

/**
 * Runs `rostrum present` until `io.signal` is aborted.
 *
 * @returns the exit code, as the help text lists them
 * @throws UsageError for arguments that are not understood, and when there is no outline
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(
    argv,
    { port: { type: 'string', short: 'p' } },
    Number.POSITIVE_INFINITY,
  )
  const port = Number(values.port ?? 4400)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`Unexpected port \`${values.port}\`, expected a number from 0 to 65535.`)
  }
  const outlines = outlinesFor(positionals, io.cwd)
  let built = await buildAll(outlines, io, true)
  printMessages(built, io)
  const first = built.talks.find(({ talk }) => talk.made)
  if (!first) {
    io.stderr.write('Nothing to present: no outline could be built.\n')
    return 1
  }
  let site = liveSite(built, new Map())
  writeAll(built)
  const server = await serve({ port, site, home: `/${first.talk.name}/deck.html` })
  for (const { talk, project } of built.talks) {
    if (!talk.made) continue
    io.stdout.write(`${talk.name}: ${talk.made.deck.slides.length} slides\n`)
    io.stdout.write(`  deck          ${server.url}${encodeURIComponent(talk.name)}/deck.html\n`)
    io.stdout.write(`  speaker view  ${server.url}${encodeURIComponent(talk.name)}/speaker.html\n`)
    io.stdout.write(`  files         ${shownPath(join(project.files.root, 'dist', talk.name), io.cwd)}\n`)
  }
  io.stdout.write('Saving a file rebuilds and reloads. Ctrl-C stops.\n')

  let rebuilding = Promise.resolve()
  const rebuild = async () => {
    built = await buildAll(
      outlines.filter(outline => existsSync(outline)),
      io,
      true,
    )
    printMessages(built, io)
    site = liveSite(built, site)
    writeAll(built)
    server.update(site)
    const broken = built.talks.flatMap(({ talk }) =>
      talk.made ? [] : talk.file.messages.filter(message => message.fatal),
    )
    const [worst] = broken
    if (worst) server.fail(`${worst.file ?? ''}:${worst.line ?? 1}: ${worst.reason}`)
    else io.stderr.write(`Rebuilt ${built.talks.map(({ talk }) => talk.name).join(', ')}.\n`)
  }
  const folders = [...new Set(built.projects.map(project => project.files.root))]
  const watch = watchFolder(folders, () => {
    // One rebuild after the other: a save during a build must not be lost, and must not overtake it.
    rebuilding = rebuilding.then(rebuild).catch((error: Error) => {
      server.fail(error.message)
      io.stderr.write(`Cannot rebuild: ${error.message}\n`)
    })
  })
  await new Promise<void>(resolve => {
    if (io.signal.aborted) resolve()
    io.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  watch.close()
  await server.close()
  await rebuilding
  return 0
}

/** The files on disk are the ones to give away: they do not reload. */
function writeAll({ talks }: Built): void {
  for (const { talk, project } of talks) if (talk.made) writeTalk(talk.name, talk.made, project)
}

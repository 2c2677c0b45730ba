import { causeOf } from '../../diagnostics/cause.js'
import { type LiveServer, serve } from '../../server/serve.js'
import type { Site } from '../../server/site.js'
import { type FileWatch, watchFiles } from '../../server/watch.js'
import type { Watched } from '../../server/watched.js'
import { shownPath, talkName } from '../../talk/project.js'
import { parseArguments } from '../arguments.js'
import { buildAll } from '../build-all.js'
import type { Io } from '../io.js'
import { printMessages } from '../messages.js'
import { outlinesFor, outlinesLeft, refuseNamesakes } from '../outlines.js'
import { UsageError } from '../usage-error.js'
import { variantOptions, wantedVariants } from '../variants.js'
import { writeAll } from '../write-all.js'
import { announcer, firstProblem, tellOfRebuild } from './live-reporting.js'
import { liveSite } from './live-site.js'
import { partsOf } from './parts.js'
import { problemSite, unmadeOf } from './problem-site.js'

/** The text of `rostrum present --help`. */
export const help = `Builds talks, serves them to this computer alone, and rebuilds on every save.

Usage: rostrum present [outline …] [options]

Without outlines, every Markdown file in the folder outline/ is built, also one
that is added later. A page reloads when a file of its talk changes and stays
on its slide. Stop with Ctrl-C.

Options:
      --audience <name>   the talk for this audience; several may be named
      --minutes <number>  fit it to so many minutes
  -p, --port <number>     listen here (default 4400; the next free one if it is
                          busy)
  -h, --help              show this text

A talk that cannot be built yet shows what is to be mended, and then itself.

Exit codes: 0 stopped by you, 2 bad usage, or no free port.

Examples:
  rostrum present
  rostrum present outline/my-talk.md --port 8080
  rostrum present --audience students
`

/**
 * Runs `rostrum present` until `io.signal` is aborted.
 *
 * @returns the exit code, as the help text lists them
 * @throws UsageError for arguments that are not understood, and when there is no outline or no free port
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(
    argv,
    { ...variantOptions, port: { type: 'string', short: 'p' } },
    Number.POSITIVE_INFINITY,
  )
  const port = readPort(values.port ?? '4400')
  const wanted = wantedVariants(values)
  let outlines = outlinesFor(positionals, io.cwd)
  let made: Site = new Map()
  let site: Site = made
  const build = async () => {
    refuseNamesakes(outlines, io.cwd, talkName)
    const built = await buildAll(outlines, wanted, io, true)
    writeAll(built, io.cwd)
    printMessages(built, io)
    made = liveSite(built, made)
    const unmade = unmadeOf(built, wanted.audiences === 'all' ? [''] : wanted.audiences)
    // The last good pages of a talk stay.
    site = new Map([...(await problemSite(unmade, io.cwd)), ...made])
    return { ...built, unmade }
  }
  const built = await build()
  const [home = ''] = [...made.keys(), ...site.keys()]
  // From here on a Ctrl-C closes what is open; before, it ends the command at once.
  const stop = stopped(io.signal)
  const server = await open(port, site, home)
  const announce = announcer(server.url, io)
  announce(built)
  const rebuild = async () => {
    const before = outlines
    outlines = outlinesLeft(positionals, io.cwd)
    for (const outline of before.filter(path => !outlines.includes(path)))
      io.stderr.write(`${shownPath(outline, io.cwd)} is gone; its last pages stay until you stop.\n`)
    if (outlines.length === 0) return
    const again = await build()
    server.update(site)
    announce(again)
    const problem = firstProblem(again, io.cwd)
    if (problem) server.fail(problem.message, problem.note)
    tellOfRebuild(again, io)
    watch?.follow(partsOf(again, positionals, io.cwd))
  }
  let rebuilding = Promise.resolve()
  let isDue = false
  const watch = watchTalks(partsOf(built, positionals, io.cwd), io, () => {
    // One rebuild after the other: a save during a build must not be lost, and must not overtake it.
    if (isDue) return
    isDue = true
    rebuilding = rebuilding
      .then(() => {
        isDue = false
        return rebuild()
      })
      .catch((error: Error) => {
        server.fail(error.message)
        io.stderr.write(`Cannot rebuild: ${error.message}\n`)
      })
  })
  io.stdout.write(`${watch ? 'Saving a file rebuilds and reloads. ' : ''}Ctrl-C stops.\n`)
  await stop
  watch?.close()
  await server.close()
  await rebuilding
  return 0
}

function readPort(typed: string): number {
  const port = Number(typed)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`Unexpected port \`${typed}\`, expected a number from 0 to 65535.`)
}

async function open(port: number, site: Site, home: string): Promise<LiveServer> {
  try {
    return await serve({ port, site, home })
  } catch (error) {
    throw new UsageError((error as Error).message, 'For example: rostrum present --port 8080')
  }
}

/** Watches what talks are made of. A system that refuses takes the reloading away, not the talk. */
function watchTalks(parts: readonly Watched[], io: Io, onChange: () => void): FileWatch | undefined {
  const watch = watchFiles(onChange)
  try {
    watch.follow(parts)
    return watch
  } catch (error) {
    watch.close()
    io.stderr.write(`Cannot watch for changes: ${causeOf(error)}. Start again after a change.\n`)
    return undefined
  }
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

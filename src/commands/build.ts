import { resolve } from 'node:path'
import { projectRoot, talkName } from '../config/project.js'
import { parseArguments } from './arguments.js'
import { buildAll } from './build-all.js'
import type { Io } from './io.js'
import { outlinesFor, refuseNamesakes } from './outlines.js'
import { reportTalks } from './reporting.js'
import { writeAll } from './write-all.js'
import { talkFolder } from './write-talk.js'

/** The text of `rostrum build --help`. */
export const help = `Builds talks: for each outline a deck to show and a speaker's file to keep.

Usage: rostrum build [outline …] [options]

Without outlines, every Markdown file in the folder outline/ is built; those in
folders below it are parts to include. The files go to dist/<talk>/ beside
outline/: deck.html is public and holds no notes, speaker.html is private.

Options:
  -o, --out <folder>   write to this folder instead of dist/
      --strict         warnings fail the build too
      --format <name>  how messages are printed: pretty (the default) or json
  -h, --help           show this text

Exit codes: 0 fine, 1 problems in an outline or with the disk, 2 bad usage.

Examples:
  rostrum build
  rostrum build outline/my-talk.md
  rostrum build talk.md --out for-friday
`

/**
 * Runs `rostrum build`.
 *
 * @returns the exit code, as the help text lists them
 * @throws UsageError for arguments that are not understood, and when there is no outline
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(
    argv,
    {
      out: { type: 'string', short: 'o' },
      strict: { type: 'boolean' },
      format: { type: 'string', choices: ['pretty', 'json'] },
    },
    Number.POSITIVE_INFINITY,
  )
  const out = values.out === undefined ? undefined : resolve(io.cwd, values.out)
  const outlines = outlinesFor(positionals, io.cwd)
  refuseNamesakes(outlines, io.cwd, outline => talkFolder(talkName(outline), projectRoot(outline), out))
  const built = await buildAll(outlines, io)
  const written = writeAll(built, io.cwd, out)
  const { format = 'pretty', strict = false } = values
  return reportTalks(built, written, { io, format, strict, out })
}

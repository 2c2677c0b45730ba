import { resolve } from 'node:path'
import { parseArguments } from '../arguments.js'
import { buildAll } from '../build-all.js'
import type { Io } from '../io.js'
import { outlinesFor, refuseNamesakes } from '../outlines.js'
import { formats } from '../reporters.js'
import { reportTalks } from '../reporting.js'
import { variantOptions, wantedVariants } from '../variants.js'
import { writeAll } from '../write-all.js'
import { outlineFolder } from '../write-talk.js'

/** The text of `rostrum build --help`. */
export const help = `Builds talks: for each outline a deck to show and a speaker's file to keep.

Usage: rostrum build [outline …] [options]

Without outlines, every Markdown file in the folder outline/ is built; those in
folders below it are parts to include. The files go to dist/<talk>/ beside
outline/: deck.html is public and holds no notes, speaker.html is private. A
talk for an audience of audiences.yml goes to dist/<talk>/<audience>/.

Options:
      --audience <name>   build for this audience instead of the whole outline;
                          several may be named
      --all               build the whole outline and every audience
      --minutes <number>  fit each talk to so many minutes, whatever its
                          audience has
  -o, --out <folder>      write to this folder instead of dist/
      --strict            warnings fail the build too
      --format <name>     how messages are printed: pretty (the default), json,
                          github or sarif
  -h, --help              show this text

Exit codes: 0 fine, 1 problems in an outline or with the disk, 2 bad usage.

Examples:
  rostrum build
  rostrum build outline/my-talk.md
  rostrum build --audience students --minutes 20
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
      ...variantOptions,
      all: { type: 'boolean' },
      out: { type: 'string', short: 'o' },
      strict: { type: 'boolean' },
      format: { type: 'string', choices: formats },
    },
    Number.POSITIVE_INFINITY,
  )
  const out = values.out === undefined ? undefined : resolve(io.cwd, values.out)
  const wanted = wantedVariants(values, values.all)
  const outlines = outlinesFor(positionals, io.cwd)
  refuseNamesakes(outlines, io.cwd, outline => outlineFolder(outline, out))
  const built = await buildAll(outlines, wanted, io)
  const written = writeAll(built, io.cwd, out)
  const { format = 'pretty', strict = false } = values
  return reportTalks(built, written, { io, format, strict, out })
}

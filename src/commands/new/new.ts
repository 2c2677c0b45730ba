import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { causeOf } from '../../diagnostics/cause.js'
import { isOutlineName } from '../../talk/project.js'
import { parseArguments } from '../arguments.js'
import type { Io } from '../io.js'
import { UsageError } from '../usage-error.js'
import { starter } from './starter.js'

/** The text of `rostrum new --help`. */
export const help = `Starts a talk: a commented outline that builds as it is.

Usage: rostrum new <name>

Writes outline/<name>.md in this folder, and nothing over a file that exists.

Options:
  -h, --help  show this text

Exit codes: 0 written, 1 the disk refuses, 2 bad usage, or the file exists.

Example:
  rostrum new school-lunches
`

/**
 * Runs `rostrum new`.
 *
 * @returns the exit code, as the help text lists them
 * @throws UsageError for arguments that are not understood, and for a file that exists
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { positionals } = parseArguments(argv, {}, 1)
  const [given] = positionals
  if (!given) throw new UsageError('Expected a name for the talk.', 'For example: rostrum new school-lunches')
  const name = given.replace(/\.(?:md|markdown)$/i, '').replace(/^outline[\\/]/, '')
  refuseBadName(name, given)
  const shown = `outline/${name}.md`
  const path = join(io.cwd, shown)
  if (existsSync(path))
    throw new UsageError(`\`${shown}\` exists already.`, 'Choose another name; nothing was changed.')
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, starter(titleOf(name)), { flag: 'wx' })
  } catch (error) {
    io.stderr.write(`rostrum: Cannot write \`${shown}\`: ${causeOf(error)}.\n`)
    return 1
  }
  io.stdout.write(`${shown}\n`)
  io.stderr.write('Open it and write; see the talk while you do: rostrum present\n')
  return 0
}

function refuseBadName(name: string, given: string): void {
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._-]*[\p{L}\p{M}\p{N}])?$/u.test(name)) {
    throw new UsageError(
      `Unexpected name \`${given}\`, expected letters and digits, with spaces, \`-\`, \`_\` and \`.\` between them.`,
      'For example: rostrum new school-lunches',
    )
  }
  if (!isOutlineName(`${name}.md`))
    throw new UsageError(`Unexpected name \`${given}\`: a README is not built.`, 'Choose another name.')
}

function titleOf(name: string): string {
  const words = name.replace(/[-_.]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

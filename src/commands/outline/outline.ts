import { printable } from '../../diagnostics/reporters/frame.js'
import { selectTalk } from '../../pipeline.js'
import { toDeck } from '../../slides/to-deck.js'
import { parseArguments } from '../arguments.js'
import type { Io } from '../io.js'
import { readOne } from '../one-talk.js'
import { unknownAudience } from '../variants.js'
import { storyline } from './storyline.js'

/** The text of `rostrum outline --help`. */
export const help = `Prints a talk's storyline: its headlines in the order in which they are shown.

Usage: rostrum outline --titles [outline] [options]

Read down the list: if it tells the whole story, the headlines assert enough.

Options:
      --titles           the headlines, numbered by slide (what is printed also
                         without this option)
      --audience <name>  those of the talk for this audience
  -h, --help             show this text

Exit codes: 0 fine, 1 problems in the outline, 2 bad usage.

Examples:
  rostrum outline --titles
  rostrum outline --titles outline/my-talk.md --audience students
`

/**
 * Runs `rostrum outline`.
 *
 * @returns the exit code, as the help text lists them
 * @throws UsageError for arguments that are not understood
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(
    argv,
    { titles: { type: 'boolean' }, audience: { type: 'string' } },
    1,
  )
  const read = await readOne(positionals[0], io)
  if (!read) return 1
  const { audience = '' } = values
  if (audience !== '' && !read.profiles.has(audience))
    throw unknownAudience(audience, [...read.profiles.keys()])
  const { argument } = selectTalk(read, { audience })
  io.stdout.write(
    storyline(toDeck(argument))
      .map(line => `${printable(line)}\n`)
      .join(''),
  )
  return 0
}

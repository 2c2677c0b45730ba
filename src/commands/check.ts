import { hasErrors } from '../diagnostics/report.js'
import { buildTalk, type ReadTalk, selectTalk, type Talk, type Variant } from '../pipeline.js'
import { checkArgument, checkDeck } from '../rules/rules.js'
import { toDeck } from '../slides/deck.js'
import { parseArguments } from './arguments.js'
import { readAll } from './build-all.js'
import { formats, forPrograms } from './formats.js'
import type { Io } from './io.js'
import { messagesOf, printMessages } from './messages.js'
import { outlinesFor } from './outlines.js'
import { refuseUnknownAudiences, variantOptions, variantsOf, wantedVariants } from './variants.js'

/** The text of `rostrum check --help`. */
export const help = `Checks talks and writes nothing: the outline, its argument, its slides, and what
each audience gets of them.

Usage: rostrum check [outline …] [options]

Without outlines, every Markdown file in the folder outline/ is checked. Each is
checked as a whole and for every audience of audiences.yml; a message that does
not hold for all of them names those it holds for.

Options:
      --audience <name>   check for this audience alone; several may be named
      --minutes <number>  fit each talk to so many minutes, whatever its
                          audience has
      --strict            warnings fail the check too
      --format <name>     how messages are printed: pretty (the default, on
                          stderr), or on stdout json, github or sarif
  -h, --help              show this text

How bad a rule's messages are is set in rostrum.yml, to off, info, warning or
error:

  rules:
    claim-too-long: off
    source-single: warning

Exit codes: 0 fine, 1 problems in an outline, 2 bad usage.

Examples:
  rostrum check
  rostrum check outline/my-talk.md --audience students --minutes 20
  rostrum check --strict --format github
`

/**
 * Runs `rostrum check`.
 *
 * @returns the exit code, as the help text lists them
 * @throws UsageError for arguments that are not understood, and when there is no outline
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(
    argv,
    {
      ...variantOptions,
      strict: { type: 'boolean' },
      format: { type: 'string', choices: formats },
    },
    Number.POSITIVE_INFINITY,
  )
  const wanted = wantedVariants(values, values.audience === undefined)
  const all = await readAll(outlinesFor(positionals, io.cwd))
  refuseUnknownAudiences(all.reads, wanted)
  const talks: { talk: Talk; project: ReadTalk['project'] }[] = []
  for (const read of all.reads)
    for (const variant of variantsOf(read, wanted))
      talks.push({ talk: await checkedTalk(read, variant), project: read.project })
  const checked = { ...all, talks }
  const files = messagesOf(checked, io.cwd)
  const { format = 'pretty', strict = false } = values
  if (format !== 'pretty') io.stdout.write(forPrograms(files, format))
  else if (files.some(file => file.messages.length > 0)) printMessages(checked, io)
  else io.stderr.write(`no problems${inAudiences(talks)}\n`)
  const wrong = files.some(hasErrors)
  const doubtful = files.some(file => file.messages.some(message => message.fatal === false))
  if (format === 'pretty' && strict && doubtful && !wrong)
    io.stderr.write('Failed: with --strict, warnings are errors.\n')
  return wrong || (strict && doubtful) ? 1 : 0
}

/** A talk with every message of the stages and of the rules; its pages are made too, but nowhere written. */
async function checkedTalk(read: ReadTalk, variant: Variant): Promise<Talk> {
  const talk = await buildTalk(read, variant)
  if (!read.argument) return talk
  const { argument, selection } = selectTalk(read, variant)
  // The whole outline still says what is for whom: what no audience gets twice is no repetition.
  checkArgument(talk.audience === '' ? read.argument : argument, selection, talk.file, read.texts)
  checkDeck(toDeck(argument), selection, talk.file)
  return talk
}

function inAudiences(talks: readonly { readonly talk: Talk }[]): string {
  const count = new Set(talks.flatMap(({ talk }) => (talk.audience ? [talk.audience] : []))).size
  if (count === 0) return ''
  return ` in ${count} ${count === 1 ? 'audience' : 'audiences'}`
}

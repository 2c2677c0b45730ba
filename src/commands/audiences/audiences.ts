import { VFile } from 'vfile'
import { curveOf } from '../../audience/fit/curve.js'
import { keptIds } from '../../audience/for-audience.js'
import { suggest } from '../../diagnostics/suggest.js'
import { selectTalk } from '../../pipeline.js'
import type { Chosen, ReadTalk } from '../../talk/talk.js'
import { parseArguments } from '../arguments.js'
import type { Io } from '../io.js'
import { type ReadyTalk, readOne } from '../one-talk.js'
import { UsageError } from '../usage-error.js'
import { unknownAudience } from '../variants.js'
import { type Curve, curveData, curveText } from './curve.js'
import { difference, differenceText } from './diff.js'
import { lockPlans } from './lock.js'
import { matrixData, matrixOf } from './matrix.js'
import { writePage } from './page.js'
import { matrixTable } from './table.js'
import { explain, explanationData, explanationText } from './why.js'

/** The text of `rostrum audiences --help`. */
export const help = `Says who hears what of a talk, and why.

Usage: rostrum audiences [outline] [options]
       rostrum audiences why <id> --for <name> [outline]
       rostrum audiences diff <name> <name> [outline]
       rostrum audiences curve <name> [outline]
       rostrum audiences lock [outline]

The audiences are described in audiences.yml beside the outline. Without a word
before it, a table is printed: a line for each part of the argument, a column
for each audience. why explains one of its cells. diff compares two audiences.
curve says what each further minute would buy, and what would have to go to keep
what is left out. lock writes the plans to plan.lock.json beside the outline:
from then on each changes only for a gain of more than 2 %, or when it no longer
fits.

Options:
      --for <name>     the audience that why is about
      --json           print data instead of text
      --html [<file>]  write the table as one page that can be sent to somebody
                       (default dist/<talk>/audiences.html)
  -h, --help           show this text

Exit codes: 0 fine, 1 problems in the outline, in audiences.yml or with the
disk, 2 bad usage.

Examples:
  rostrum audiences
  rostrum audiences why treaty --for students
  rostrum audiences --html for-anna.html
`

/** What is answered, for people and for programs. */
interface Answer {
  readonly text: string
  readonly data: object
}

/** A question that can be asked of a talk. */
interface Question {
  /** What it is asked with, before the outline. */
  readonly takes: readonly string[]
  answer(read: ReadyTalk, given: readonly string[], audience: string | undefined): Answer
}

const questions: Readonly<Record<string, Question>> = {
  why: {
    takes: ['id'],
    answer(read, [id = ''], audience) {
      if (audience === undefined)
        throw new UsageError(
          'Expected an audience.',
          `For example: rostrum audiences why ${id} --for students`,
        )
      const { selection } = chosenFor(audience, read)
      const explanation = explain(id, selection, () => curve(audience, read).costs)
      return { text: explanationText(explanation), data: explanationData(explanation) }
    },
  },
  diff: {
    takes: ['name', 'name'],
    answer(read, [first = '', second = '']) {
      const compared = difference(chosenFor(first, read).selection, chosenFor(second, read).selection)
      return { text: differenceText(compared), data: compared }
    },
  },
  curve: {
    takes: ['name'],
    answer(read, [audience = '']) {
      const drawn = curve(audience, read)
      return { text: curveText(drawn), data: curveData(drawn) }
    },
  },
}

/**
 * Runs `rostrum audiences`.
 *
 * @returns the exit code, as the help text lists them
 * @throws UsageError for arguments that are not understood, and an outline without audiences
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArguments(
    argv,
    { for: { type: 'string' }, json: { type: 'boolean' }, html: { type: 'boolean' } },
    4,
  )
  const [word = '', ...others] = positionals
  const question = Object.hasOwn(questions, word) ? questions[word] : undefined
  const page = values.html ? positionals.find(name => /\.html?$/i.test(name)) : undefined
  const locks = word === 'lock'
  const given = question || locks ? others : positionals.filter(name => name !== page)
  const read = await readOne(outlineOf(given, question?.takes ?? [], word), io)
  if (!read) return 1
  if (read.profiles.size === 0)
    throw new UsageError(
      `Cannot find audiences of the talk \`${read.name}\`.`,
      'Describe them in `audiences.yml` beside the outline.',
    )
  if (locks) return lockPlans(read, io)
  if (question) return print(question.answer(read, given, values.for), values.json, io)
  const matrix = matrixOf(read)
  if (values.html) return writePage(matrix, page, read, io)
  const printing = { width: io.stdout.columns ?? 80, color: Boolean(io.stdout.isTTY) && !io.env.NO_COLOR }
  return print({ text: matrixTable(matrix, printing), data: matrixData(matrix) }, values.json, io)
}

/** What is given after all that a question takes; whatever is missing or too much is refused. */
function outlineOf(given: readonly string[], takes: readonly string[], word: string): string | undefined {
  const missing = takes[given.length]
  if (missing)
    throw new UsageError(`Expected ${missing === 'id' ? 'an id' : 'the name of an audience'}.`, usage)
  const extra = given[takes.length + 1]
  if (extra !== undefined) throw new UsageError(`Unexpected argument \`${extra}\`.`, usage)
  const outline = given[takes.length]
  const near =
    takes.length === 0 && outline === word ? suggest(word, [...Object.keys(questions), 'lock']) : undefined
  if (near) throw new UsageError(`Unknown question \`${word}\`. Did you mean \`${near}\`?`)
  return outline
}

const usage = 'See: rostrum audiences --help'

function chosenFor(audience: string, read: ReadTalk): Chosen {
  if (!read.profiles.has(audience)) throw unknownAudience(audience, [...read.profiles.keys()])
  return selectTalk(read, { audience }, { explained: true })
}

function curve(audience: string, read: ReadyTalk): Curve {
  const { selection, file } = chosenFor(audience, read)
  const { profile } = selection
  const within = profile.nestedIn && keptIds(chosenFor(profile.nestedIn, read).selection)
  // What is reported on the way there was reported when the talk itself was chosen.
  const unheard = new VFile({ path: file.path })
  return { selection, ...curveOf(read.argument, profile, within || undefined, unheard) }
}

function print({ text, data }: Answer, json = false, { stdout }: Io): number {
  stdout.write(json ? `${JSON.stringify(data, null, 2)}\n` : text)
  return 0
}

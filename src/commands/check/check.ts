import { resolve } from 'node:path'
import { createSight } from '../../browser/see-decks.js'
import type { StartedBrowser } from '../../browser/started-browser.js'
import { type CheckedTalk, checkLooks, checkWords } from '../../check-talk.js'
import { hasErrors } from '../../diagnostics/report.js'
import { messagesOf } from '../../talk/messages.js'
import { ownRulesOf } from '../../talk/own-rules-of.js'
import type { Talk } from '../../talk/talk.js'
import { parseArguments } from '../arguments.js'
import { type ReadAll, readAll } from '../build-all.js'
import { choicesOf } from '../choices.js'
import type { Io } from '../io.js'
import { printMessages } from '../messages.js'
import { titleOf } from '../naming.js'
import { outlinesFor } from '../outlines.js'
import { progress } from '../progress.js'
import { type Format, formats, forPrograms } from '../reporters.js'
import { UsageError } from '../usage-error.js'
import { refuseUnknownAudiences, variantOptions, variantsOf, wantedVariants } from '../variants.js'
import { browserFor, browserOption } from '../with-browser.js'
import { type PicturedTalk, printCertificate, writeCertificate } from './write-certificate.js'

/** The text of `rostrum check --help`. */
export const help = `Checks talks: the outline, its argument, its slides, what each audience gets of
them, and what a browser shows: every slide and step is opened and measured, on
the stage and on a phone. Nothing is written but what --report asks for.

Usage: rostrum check [outline …] [options]

Without outlines, every Markdown file in the folder outline/ is checked. Each is
checked as a whole and for every audience of audiences.yml; a message that does
not hold for all of them names those it holds for.

Options:
      --audience <name>   check for this audience alone; several may be named
      --minutes <number>  fit each talk to so many minutes, whatever its
                          audience has
      --report            write what was checked, with a picture of every slide, to
                          report.html and report.json in dist/<talk>/[<audience>/]
  -o, --out <folder>      write it to this folder instead of dist/
      --strict            warnings fail the check too
      --format <name>     how messages are printed: pretty (the default, on
                          stderr), or on stdout json, github or sarif
      --browser <name>    a browser's path or name, or the address (ws://…) of one
                          that runs elsewhere; see rostrum doctor --help
      --no-browser        leave out what needs a browser
  -h, --help              show this text

How bad a rule's messages are is set in rostrum.yml, to off, info, warning or
error:

  rules:
    claim-too-long: off
    source-single: warning

Exit codes: 0 fine, 1 problems in an outline or deck, 2 bad usage, 3 no browser.

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
      ...browserOption,
      'no-browser': { type: 'boolean' },
      report: { type: 'boolean' },
      out: { type: 'string', short: 'o' },
      strict: { type: 'boolean' },
      format: { type: 'string', choices: formats },
    },
    Number.POSITIVE_INFINITY,
  )
  if (values.report && values['no-browser'])
    throw new UsageError('Unexpected `--report` with `--no-browser`: a report shows what a browser does.')
  const wanted = wantedVariants(values, values.audience === undefined)
  const outlines = outlinesFor(positionals, io.cwd)
  const browser = values['no-browser'] ? undefined : browserFor(values.browser, io)
  try {
    const all = await readAll(outlines, io)
    refuseUnknownAudiences(all.reads, wanted)
    const tasks = all.reads.flatMap(read => {
      const choose = choicesOf(read)
      return variantsOf(read, wanted).map(variant => ({ read, variant, choose }))
    })
    const talks: CheckedTalk[] = []
    const looking = browser && lookWith(browser, io, values.report)
    for (const { read, variant, choose } of tasks) {
      const checked = await checkWords(read, variant, read.argument && choose(variant))
      talks.push(checked)
      looking?.add(checked)
    }
    const seen = (await looking?.all()) ?? []
    const out = values.out === undefined ? undefined : resolve(io.cwd, values.out)
    if (values.report)
      for (const talk of seen) {
        const paths = await writeCertificate(talk, io, out)
        if (values.format === undefined || values.format === 'pretty') printCertificate(paths, io)
      }
    return tell({ ...all, talks }, io, values)
  } finally {
    await browser?.close()
  }
}

/**
 * Looks at decks one after another, while the next ones are made.
 *
 * @param pictures whether every slide is photographed
 */
function lookWith(browser: StartedBrowser, io: Io, pictures = false) {
  const seen: PicturedTalk[] = []
  const see = createSight()
  const line = progress('Opening the browser', io)
  let looking = Promise.resolve()
  return {
    /** Puts a talk in the queue; one that could not be made has no deck. */
    add(checked: CheckedTalk): void {
      const { read, talk } = checked
      const { made } = talk
      if (!made) return
      const onSlide = (number: number, of: number) =>
        line.say(`Looking at ${titleOf(talk)}, slide ${number} of ${of}`)
      looking = looking.then(async () => {
        const found = await checkLooks(checked, { browser, see, pictures, onSlide })
        const { version } = await browser.ready
        if (found) seen.push({ read, talk: { ...talk, made }, seen: found, browser: version })
      })
      // Who waits for all is told.
      looking.catch(() => {})
    },
    /** Waits for all. @throws NoBrowser */
    async all(): Promise<readonly PicturedTalk[]> {
      await looking.finally(line.stop)
      return seen
    },
  }
}

/** Prints what was found. @returns the exit code, 0 or 1 */
function tell(
  checked: ReadAll & { readonly talks: readonly CheckedTalk[] },
  io: Io,
  { format = 'pretty', strict = false }: { readonly format?: Format; readonly strict?: boolean },
): number {
  const files = messagesOf(checked, io.cwd)
  if (format !== 'pretty') io.stdout.write(forPrograms(files, format, checked.projects.flatMap(ownRulesOf)))
  else if (files.some(file => file.messages.length > 0)) printMessages(checked, io)
  else io.stderr.write(`no problems${inAudiences(checked.talks)}\n`)
  const wrong = files.some(hasErrors)
  const doubtful = files.some(file => file.messages.some(message => message.fatal === false))
  if (format === 'pretty' && strict && doubtful && !wrong)
    io.stderr.write('Failed: with --strict, warnings are errors.\n')
  return wrong || (strict && doubtful) ? 1 : 0
}

function inAudiences(talks: readonly { readonly talk: Talk }[]): string {
  const count = new Set(talks.flatMap(({ talk }) => (talk.audience ? [talk.audience] : []))).size
  if (count === 0) return ''
  return ` in ${count} ${count === 1 ? 'audience' : 'audiences'}`
}

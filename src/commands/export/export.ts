import { resolve } from 'node:path'
import { isStopped } from '../../diagnostics/report.js'
import { didYouMean } from '../../diagnostics/suggest.js'
import { parseArguments } from '../arguments.js'
import { readAll } from '../build-all.js'
import type { Io } from '../io.js'
import { outlinesFor, refuseNamesakes } from '../outlines.js'
import { formats } from '../reporters.js'
import { reportWritten } from '../reporting.js'
import { UsageError } from '../usage-error.js'
import { refuseUnknownAudiences, variantOptions, wantedVariants } from '../variants.js'
import { browserFor, browserOption } from '../with-browser.js'
import { outlineFolder } from '../write-talk.js'
import { draftAll } from './draft-all.js'
import { exportAll } from './export-all.js'
import type { ExportFormat } from './format.js'
import { exportFormats } from './formats.js'
import { commonHelp, exitCodes } from './help.js'
import { printExported } from './report.js'
import { readSlideRanges } from './slide-ranges.js'

/** The text of `rostrum export --help`. */
export const help = `Makes files of talks that need no presenter and no network: each is looked at
again before it is written.

Usage: rostrum export <format> [outline …] [options]

Formats (rostrum export <format> --help says more):
${Object.entries(exportFormats)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

Options of every format:
${commonHelp}
${exitCodes}
Examples:
  rostrum export pdf
  rostrum export pdf talk.md --slides 3-7,9 --out for-friday
`

/** The text of `rostrum export <format> --help`. */
export function helpFor([name]: readonly string[]): string | undefined {
  return formatOf(name)?.help
}

/**
 * Runs `rostrum export`.
 *
 * @returns the exit code, as the help text lists them
 * @throws UsageError for arguments that are not understood, and when there is no outline
 * @throws NoBrowser when one is needed and there is none
 */
export async function run([name, ...argv]: readonly string[], io: Io): Promise<number> {
  const format = formatOf(name) ?? unknownFormat(name)
  const { values, positionals } = parseArguments(
    argv,
    {
      ...variantOptions,
      ...browserOption,
      all: { type: 'boolean' },
      slides: { type: 'string' },
      out: { type: 'string', short: 'o' },
      'allow-errors': { type: 'boolean' },
      strict: { type: 'boolean' },
      format: { type: 'string', choices: formats },
      ...format.options,
    },
    Number.POSITIVE_INFINITY,
  )
  const out = values.out === undefined ? undefined : resolve(io.cwd, values.out)
  const wanted = wantedVariants(values, values.all)
  const ranges = values.slides === undefined ? undefined : readSlideRanges(values.slides)
  const prepared = format.prepare(values)
  const outlines = outlinesFor(positionals, io.cwd)
  refuseNamesakes(outlines, io.cwd, outline => outlineFolder(outline, out))
  // It comes up while the talks are read.
  const browser = prepared.needsBrowser ? browserFor(values.browser, io) : undefined
  try {
    const read = await readAll(outlines, io)
    refuseUnknownAudiences(read.reads, wanted)
    const talks = draftAll(read, wanted, ranges)
    const allowErrors = values['allow-errors']
    const written = await exportAll(talks, prepared, browser, name ?? '', io, { out, allowErrors })
    const { format: shown = 'pretty', strict = false } = values
    const telling = { io, format: shown, strict, out }
    const code = reportWritten({ ...read, talks }, written, telling, printExported, prepared.main)
    const couldBe = talks.filter(({ talk, draft }) => draft && !isStopped(talk.file)).length
    if (shown === 'pretty' && written.length < couldBe)
      io.stderr.write('With `--allow-errors`, slides with errors are exported too, as the deck shows them.\n')
    return code
  } finally {
    await browser?.close()
  }
}

function formatOf(name: string | undefined): ExportFormat | undefined {
  return name !== undefined && Object.hasOwn(exportFormats, name) ? exportFormats[name] : undefined
}

function unknownFormat(name: string | undefined): never {
  const known = Object.keys(exportFormats)
  const list = known.map(format => `\`${format}\``).join(' or ')
  const isFile = /\.(?:md|markdown)$/i.test(name ?? '')
  if (name === undefined || name.startsWith('-') || isFile)
    throw new UsageError(
      `Cannot export without a format, expected ${list}.`,
      `It comes first: rostrum export pdf${isFile ? ` ${name}` : ''}`,
    )
  throw new UsageError(`Unknown format \`${name}\`. ${didYouMean(name, known)}`)
}

import { styleText } from 'node:util'
import { installBrowser } from '../../browser/install.js'
import { mayHaveSandbox } from '../../browser/launch.js'
import { withoutBrowser } from '../../browser/no-browser.js'
import { parseArguments } from '../arguments.js'
import type { Io } from '../io.js'
import { browserOption } from '../with-browser.js'
import { type Diagnosis, diagnose } from './diagnosis.js'

/** The text of `rostrum doctor --help`. */
export const help = `Says whether everything that Rostrum needs is there.

Usage: rostrum doctor [options]

Building a deck needs no browser; checking how slides look and exporting PDFs
and pictures do.

Options:
  --install         install a browser if there is none that works
  --browser <name>  look at this one: a path, a name (chrome, chromium, edge),
                    or an address, ws://… of a Playwright server or
                    http://host:port of a browser's DevTools. Without it, at
                    the one that ROSTRUM_BROWSER names, else at the one found
  --format <name>   pretty (the default) or json
  -h, --help        show this text

Exit codes: 0 all that building needs is there, 1 it is not,
3 with --install or --browser, there is no browser that works.

Examples:
  rostrum doctor
  rostrum doctor --install
  rostrum doctor --browser chrome
  rostrum doctor --format json
`

/**
 * Runs `rostrum doctor`.
 *
 * @returns the exit code, as the help text lists them
 * @throws UsageError for arguments that are not understood
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values } = parseArguments(argv, {
    ...browserOption,
    install: { type: 'boolean' },
    format: { type: 'string', choices: ['pretty', 'json'] },
  })
  const { browser: asked } = values
  const { env, signal } = io
  if (values.install) await installBrowser(line => io.stderr.write(`${line}\n`), { asked, env, signal })
  const diagnosis = await diagnose(asked, io)
  const coloured = Boolean(io.stdout.isTTY) && !env.NO_COLOR
  const remedy = remedyFor(asked, env)
  const isChosen = asked !== undefined || env.ROSTRUM_BROWSER
  const advice = values.install || isChosen ? remedy : 'Install one: rostrum doctor --install'
  const json = values.format === 'json'
  io.stdout.write(json ? `${JSON.stringify(diagnosis, null, 2)}\n` : pretty(diagnosis, advice, coloured))
  if (!diagnosis.node.supported || diagnosis.fonts.missing.length > 0) return 1
  if (diagnosis.browser.version !== undefined || !(values.install || asked)) return 0
  io.stderr.write(`Cannot find ${values.install ? 'or install ' : ''}a browser that works. ${remedy}\n`)
  return 3
}

const marks = { good: ['✓', 'green'], note: ['!', 'yellow'], bad: ['✗', 'red'] } as const

/** One line of the report; `rest` goes under it, indented. */
interface Line {
  readonly mark: keyof typeof marks
  readonly subject: string
  readonly text: string
  readonly rest?: readonly string[]
}

function pretty(diagnosis: Diagnosis, advice: string, coloured: boolean): string {
  const lines: Line[] = [
    { mark: 'good', subject: 'rostrum', text: diagnosis.rostrum },
    nodeLine(diagnosis.node),
    { mark: 'good', subject: 'platform', text: diagnosis.platform },
    browserLine(diagnosis.browser, advice),
    fontsLine(diagnosis.fonts),
  ]
  return lines.map(line => printed(line, coloured)).join('')
}

function printed({ mark, subject, text, rest = [] }: Line, coloured: boolean): string {
  const [sign, colour] = marks[mark]
  const shown = coloured ? styleText(colour, sign, { validateStream: false }) : sign
  return `${[`${shown} ${subject.padEnd(9)} ${text}`, ...rest].join(`\n${' '.repeat(12)}`)}\n`
}

function nodeLine({ version, needed, supported }: Diagnosis['node']): Line {
  if (supported) return { mark: 'good', subject: 'node', text: version }
  return { mark: 'bad', subject: 'node', text: `${version} is too old: Rostrum needs ${needed}` }
}

function browserLine(browser: Diagnosis['browser'], advice: string): Line {
  const subject = 'browser'
  const { found, remote, tried, version, sandboxed, problem, notes = [] } = browser
  if (tried) return { mark: 'note', subject, text: `none found. ${advice}`, rest: [...tried, withoutBrowser] }
  if (problem !== undefined) return { mark: 'note', subject, text: problem, rest: notes }
  const place = found
    ? `${found.path} (${found.from}), ${sandboxState(sandboxed)}`
    : `${remote.address} (${remote.from})`
  return { mark: 'good', subject, text: `${found?.name ?? 'remote'} ${version}`, rest: [place] }
}

function sandboxState(sandboxed: boolean | undefined): string {
  if (sandboxed) return 'in its sandbox'
  return mayHaveSandbox()
    ? 'without its sandbox: this system gives it none'
    : 'without its sandbox: you are root'
}

function fontsLine({ built, present, missing }: Diagnosis['fonts']): Line {
  const subject = 'fonts'
  if (!built)
    return { mark: 'note', subject, text: 'none yet: the package is not built. Build it: npm run build' }
  if (missing.length === 0) return { mark: 'good', subject, text: present.join(', ') }
  return {
    mark: 'bad',
    subject,
    text: `${missing.join(', ')} missing. Install the package again: npm install rostrum`,
  }
}

function remedyFor(asked: string | undefined, env: NodeJS.ProcessEnv): string {
  if (asked) return 'Name the path of Chrome, Chromium or Edge, or leave `--browser` out.'
  if (env.ROSTRUM_BROWSER)
    return 'Set `ROSTRUM_BROWSER` to the path of Chrome, Chromium or Edge, or unset it.'
  return 'Install Chrome, Chromium or Edge, or set `ROSTRUM_BROWSER` to the path of one.'
}

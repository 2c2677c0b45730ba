import { NoBrowser } from '../browser/no-browser.js'
import { didYouMean } from '../diagnostics/suggest.js'
import { version } from '../talk/version.js'
import { commands, help } from './commands.js'
import type { Io } from './io.js'
import { UsageError } from './usage-error.js'

/** The exit code that means a bug of Rostrum's (`EX_SOFTWARE` of sysexits.h). */
const bug = 70

/** The exit code after Ctrl-C, as shells have it: 128 and the number of SIGINT. */
export const interrupted = 130

/** Runs the command that `argv` names; an error that ends it is explained on stderr. @returns the exit code */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    return explain(error as Error, io)
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === undefined) {
    io.stderr.write(help)
    return 2
  }
  if (name === 'help' && rest[0] !== undefined) return dispatch([...rest, '--help'], io)
  if (name === '--help' || name === '-h' || name === 'help') return print(help, io)
  if (name === '--version' || name === '-v') return print(`${version()}\n`, io)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw unknown(name)
  const { help: text, helpFor, run } = await command.load()
  if (rest.includes('--help') || rest.includes('-h')) return print(helpFor?.(rest) ?? text, io)
  if (rest.includes('--version')) return print(`${version()}\n`, io)
  return run(rest, io)
}

function print(text: string, { stdout }: Io): number {
  stdout.write(text)
  return 0
}

function unknown(name: string): UsageError {
  if (name.startsWith('-'))
    return new UsageError(`Unknown option \`${name}\`. ${didYouMean(name, ['--help', '--version'])}`)
  const note = /\.(?:md|markdown)$/i.test(name) ? `To build an outline: rostrum build ${name}` : undefined
  return new UsageError(`Unknown command \`${name}\`. ${didYouMean(name, Object.keys(commands))}`, note)
}

/** Prints an error that ended the command. @returns its exit code */
export function explain(error: NodeJS.ErrnoException, { stderr, env }: Io): number {
  if (error instanceof UsageError) {
    stderr.write(`rostrum: ${error.message}\n${error.note ? `  ${error.note}\n` : ''}`)
    return 2
  }
  // The user knows that the command was stopped.
  if (error.name === 'AbortError') return interrupted
  if (error instanceof NoBrowser) {
    stderr.write(`rostrum: ${[error.message, ...error.notes].join('\n  ')}\n`)
    return 3
  }
  // What the system refuses (disk full, no right to read) is no bug, and a stack would help nobody.
  if (error.code && /^E[A-Z0-9]+$/.test(error.code)) {
    stderr.write(`rostrum: ${error.message}\n  Check that file or folder, your rights and the free space.\n`)
    return 1
  }
  stderr.write(`rostrum: this is a bug of Rostrum's. Please report it with the lines below.\n`)
  if (env.ROSTRUM_STACK !== 'full')
    stderr.write('  With ROSTRUM_STACK=full set, the same command names the places in the source.\n')
  stderr.write(
    `  rostrum ${version()}, node ${process.version}, ${process.platform} ${process.arch}\n${error.stack}\n`,
  )
  return bug
}

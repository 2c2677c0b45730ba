#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { commands, help } from './commands/commands.js'
import type { Io } from './commands/io.js'
import { UsageError } from './commands/usage-error.js'
import { didYouMean } from './diagnostics/suggest.js'

const interrupt = new AbortController()
// A second Ctrl-C ends at once, whatever is going on.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort())
const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: interrupt.signal,
}

/** The exit code that means a bug of Rostrum's (`EX_SOFTWARE` of sysexits.h). */
const bug = 70

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(help)
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version()}\n`)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    throw new UsageError(`Unknown command \`${name}\`. ${didYouMean(name, Object.keys(commands))}`)
  const { help: text, run } = await command.load()
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(text)
    return 0
  }
  if (rest.includes('--version')) {
    io.stdout.write(`${version()}\n`)
    return 0
  }
  return run(rest, io)
}

function version(): string {
  return (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  ).version
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = explain(error as NodeJS.ErrnoException)
}

/** Prints an error that ended the command. @returns its exit code */
function explain(error: NodeJS.ErrnoException & { note?: string }): number {
  if (error instanceof UsageError) {
    io.stderr.write(`rostrum: ${error.message}\n${error.note ? `  ${error.note}\n` : ''}`)
    return 2
  }
  // What the system refuses (disk full, no right to write, no free port) is no bug, and a stack would help nobody.
  if (error.code && /^E[A-Z0-9]+$/.test(error.code)) {
    io.stderr.write(
      `rostrum: ${error.message}\n  Nothing was half-written. Check the folder, its rights and the free space.\n`,
    )
    return 1
  }
  io.stderr.write(`rostrum: this is a bug of Rostrum's. Please report it with the lines below.\n`)
  io.stderr.write(
    `  rostrum ${version()}, node ${process.version}, ${process.platform} ${process.arch}\n${error.stack}\n`,
  )
  return bug
}

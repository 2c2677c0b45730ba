import { spawn } from 'node:child_process'

/** A program to run, and what it is for, as a phrase for the user: "Installing … with apt-get". */
export interface Command {
  readonly purpose: string
  readonly file: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/** How a program ended: `failure` is absent if it succeeded; `output` holds its last lines. */
export interface Outcome {
  readonly failure?: string
  readonly output: readonly string[]
}

/** Milliseconds that a command may take. */
const timeLimit = 10 * 60_000

/** Lines of output that are worth showing when a command fails. */
const shownLines = 12

/**
 * Runs `command` without input and keeps its output to itself.
 *
 * Never rejects: a program that is missing, fails, takes over ten minutes or is stopped by `signal` has a `failure`.
 */
export function runQuietly(command: Command, signal?: AbortSignal): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(command.file, command.args, {
      env: command.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimit,
      ...(signal && { signal }),
    })
    let text = ''
    const keep = (chunk: string) => {
      text += chunk
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    const end = (failure?: string) => resolve({ ...(failure && { failure }), output: lastLines(text) })
    child.on('error', error => end(error.message))
    child.on('exit', (_code, killedBy) => {
      if (!killedBy) return
      // A helper of the killed program may live on and hold the pipes open, which would keep 'close' from coming.
      child.stdout.destroy()
      child.stderr.destroy()
    })
    child.on('close', (code, killedBy) => {
      if (killedBy) end(`stopped by ${killedBy} (the limit is ${timeLimit / 60_000} minutes)`)
      else end(code === 0 ? undefined : `exit code ${code}`)
    })
  })
}

/** The end of `text`, without the stack traces that npm programs add to their messages. */
function lastLines(text: string): string[] {
  const lines = text.split(/[\r\n]+/).filter(line => line.trim() && !/^\s+at /.test(line))
  return lines.slice(-shownLines)
}

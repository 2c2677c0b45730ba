import type { Io } from './commands/io.js'
import { explain, interrupted, main } from './commands/main.js'

let interrupt: AbortController | undefined
const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  get signal() {
    interrupt ??= onInterrupt()
    return interrupt.signal
  },
}

/**
 * A command that asks for the signal stops in good order; any other ends at once, as does that one on a second Ctrl-C.
 */
function onInterrupt(): AbortController {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(interrupted)
    controller.abort()
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop)
  return controller
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no mistake.
    if (error.code !== 'EPIPE') process.exit(explain(error, io))
  })
}
main(process.argv.slice(2), io).then(code => {
  // Who stops a command does not wait for what it still has open.
  if (code === interrupted) process.exit(code)
  process.exitCode = code
})

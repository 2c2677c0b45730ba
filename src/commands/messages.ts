import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pretty, summary } from '../diagnostics/reporters/pretty.js'
import { decodeText } from '../talk/decode-text.js'
import { messagesOf, type Reported } from '../talk/messages.js'
import type { Io } from './io.js'

/** Prints the messages of a build on stderr, and their count. */
export function printMessages(built: Reported, io: Io): void {
  const files = messagesOf(built, io.cwd)
  const text = pretty(files, {
    color: Boolean(io.stderr.isTTY) && !io.env.NO_COLOR,
    textOf: path => textAt(resolve(io.cwd, path)),
  })
  if (text) io.stderr.write(`${text}\n${summary(files)}\n`)
}

function textAt(path: string): string | undefined {
  try {
    const bytes = readFileSync(path)
    const text = decodeText(bytes)
    return typeof text === 'string' ? text : bytes.toString()
  } catch {
    return undefined
  }
}

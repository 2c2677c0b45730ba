#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { constants, Script } from 'node:vm'
import { cacheFile, keepCache } from './code-cache.js'

// A build lives for a second: V8's optimising compiler costs it more than it returns, so code has to run longer before
// that begins (measured: a quarter of the processor time at 200 slides).
setFlagsFromString('--interrupt-budget=400000')

// For reports of bugs, the program in the words of its source.
if (process.env.ROSTRUM_STACK === 'full') {
  Error.stackTraceLimit = 50
  await import(new URL('program.js', import.meta.url).href)
} else runProgram()

/** The program is one function expression in one file of ASCII: V8 takes its compiled code from the last run. */
function runProgram(): void {
  const program = fileURLToPath(new URL('program.cjs', import.meta.url))
  const cache = cacheFile(program, process.argv[2])
  const script = new Script(readFileSync(program, 'latin1'), {
    filename: program,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cache?.content ? { cachedData: cache.content } : {}),
  })
  script.runInThisContext()(createRequire(import.meta.url), import.meta.url)
  if (cache && (!cache.content || script.cachedDataRejected)) keepCache(script, cache.path)
}

import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { cachedDataVersionTag } from 'node:v8'
import type { Script } from 'node:vm'

/** Code that was compiled by an earlier run. */
interface CodeCache {
  /** Beside the program, named for the version and flags of V8 and for the processor. */
  readonly path: string
  readonly content: Buffer | undefined
}

/** Finds the compiled code of a program's file. */
export function cacheFile(program: string): CodeCache {
  const path = `${program}-${cachedDataVersionTag()}.cache`
  try {
    return { path, content: readFileSync(path) }
  } catch {
    return { path, content: undefined }
  }
}

/**
 * Keeps what the process has compiled when it ends, for the next one: a build then takes about an eighth less time.
 *
 * Where the program is installed and may not be written, the next one compiles again.
 */
export function keepCache(script: Script, path: string): void {
  process.once('exit', code => {
    // Other commands run too little of the program to be worth keeping.
    if (code !== 0 || process.argv[2] !== 'build') return
    const temporary = `${path}-${process.pid}`
    try {
      accessSync(new URL('.', import.meta.url), constants.W_OK)
      writeFileSync(temporary, script.createCachedData())
      renameSync(temporary, path)
    } catch {
      rmSync(temporary, { force: true })
    }
  })
}

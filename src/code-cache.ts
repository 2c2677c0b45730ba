import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { cachedDataVersionTag } from 'node:v8'
import type { Script } from 'node:vm'

/** Code that was compiled by an earlier run of the same command. */
interface CodeCache {
  /** Beside the program, named for the command, the version and flags of V8, and the processor. */
  readonly path: string
  readonly content: Buffer | undefined
}

/** Commands that run enough of the program for their code to be worth keeping; each runs other parts of it. */
const kept: readonly string[] = ['build', 'check', 'export', 'present']

/**
 * Finds the compiled code of a program's file.
 *
 * Needless as soon as no Node before 22.8 is supported: from there on `module.enableCompileCache()` does the same.
 *
 * @param command the first argument
 * @returns nothing with `ROSTRUM_CODE_CACHE=off`, which is for whoever wants no file kept, or doubts what is in one
 */
export function cacheFile(program: string, command = ''): CodeCache | undefined {
  if (process.env.ROSTRUM_CODE_CACHE === 'off') return undefined
  const path = `${program}-${kept.includes(command) ? command : 'build'}-${cachedDataVersionTag()}.cache`
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
  const [command = '', ...options] = process.argv.slice(2)
  process.once('exit', code => {
    if (code !== 0 || !kept.includes(command) || options.some(option => /^(?:-h|--help)$/.test(option)))
      return
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

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cli } from './talk.js'

/** A file that was exported. */
interface Exported {
  /** Absolute. */
  readonly path: string
  readonly about?: string
}

/**
 * Runs `rostrum export` in a project's folder.
 *
 * @returns the files of the first talk
 * @throws Error with what the command said, when it does not exit with 0
 */
export async function exportTalk(folder: string, ...argv: readonly string[]): Promise<readonly Exported[]> {
  const command = [cli, 'export', ...argv, '--format', 'json']
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: folder })
  return JSON.parse(stdout).talks[0].files
}

/** The path of a file that was made of `outline/talk.md` in a project's folder. */
export function made(folder: string, name: string): string {
  return join(folder, 'dist/talk', name)
}

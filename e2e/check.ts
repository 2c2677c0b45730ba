import { execFile } from 'node:child_process'
import { cli } from './command.js'

/** A message of `rostrum check --format json`. */
export interface Message {
  readonly file: string
  readonly line: number | null
  readonly severity: string
  readonly ruleId: string
  readonly reason: string
  readonly audiences: readonly string[] | null
}

/** What `rostrum check` did in a project's folder. */
export interface Done {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `rostrum check` in a folder; its exit code is not judged. */
export function check(folder: string, ...argv: readonly string[]): Promise<Done> {
  return new Promise(resolve => {
    execFile(
      process.execPath,
      [cli, 'check', ...argv],
      { cwd: folder, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
      },
    )
  })
}

/** What the rules that look at a rendered deck say of the outlines in a project's folder. */
export async function renderedIn(folder: string): Promise<readonly Message[]> {
  const { stdout, stderr } = await check(folder, '--format', 'json')
  if (!stdout) throw new Error(stderr)
  const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] }
  // What is only counted of a full slide is an info of the rule that measures it.
  return messages.filter(({ ruleId, severity }) => rules.test(ruleId) && severity !== 'info')
}

const rules =
  /^(?:text-overflow|text-too-small|slide-too-full|contrast-too-low|image-broken|markdown-left|font-missing|glyph-missing|reading-order|network-request|console-error|notes-leaked|excluded-leaked|browser-crashed|axe-.+)$/

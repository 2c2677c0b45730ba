import type { FoundBrowser } from './find.js'
import { isSnap } from './snap.js'

/** Why a browser that is there does not start, and what to do about it. */
export interface Obstacle {
  /** Fits after "Cannot start `chrome`: ". */
  readonly cause: string
  readonly mend: string
}

/** What Chromium says when the system gives it no sandbox: in most containers, and where user namespaces are forbidden. */
const sandboxRefusal = /no usable sandbox|SUID sandbox|move to new namespace|crbug\.com\/(?:357670|638180)/i

/** Whether a browser with this on its stderr would start without its sandbox. */
export function wantsNoSandbox(complaint: string): boolean {
  return sandboxRefusal.test(complaint)
}

/** Whether a browser is Windows' own, named from within WSL: that would start, but its pipes lead nowhere. */
export function isWindowsProgram({ path }: FoundBrowser): boolean {
  return process.platform === 'linux' && path.endsWith('.exe')
}

/** Reads from what a browser wrote on stderr why it did not start. */
export function obstacle(found: FoundBrowser, complaint: string): Obstacle {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(complaint)?.[1]
  if (library)
    return {
      cause: `the system lacks \`${library}\``,
      mend: 'Install the libraries that browsers need: npx playwright install-deps chromium',
    }
  if (isSnap(found.path))
    return {
      cause: 'it is in a snap, which keeps it from the folders that Rostrum uses',
      mend: 'Get one that is not: rostrum doctor --install',
    }
  if (isWindowsProgram(found))
    return {
      cause: "it is Windows' own, which cannot be reached from within WSL",
      mend: 'Get one inside WSL: rostrum doctor --install',
    }
  return { cause: gist(complaint), mend: anotherBrowser }
}

const anotherBrowser = 'Name another: --browser <path>, or get one: rostrum doctor --install'

/** The line that matters: Chromium's last word, else the first line that is not among its usual complaints. */
function gist(complaint: string): string {
  const lines = complaint.split('\n').filter(line => line.trim() !== '')
  const usual = /^\[[^\]]*:(?:INFO|WARNING|ERROR):/
  const line =
    lines.find(text => text.includes(':FATAL:')) ?? lines.find(text => !usual.test(text)) ?? lines[0]
  // Without Chromium's mark of process, time and source line.
  const said = line
    ?.replace(/^\[[^\]]*\]/, '')
    .replace(/\.\s*$/, '')
    .trim()
  return said ?? 'it ended without a word'
}

import type { Candidate } from './places.js'

/** Where Playwright keeps the browsers it installs; `problem` says why there is no such place on this platform. */
export async function playwrightPlaces(): Promise<{ places: Candidate[]; problem?: string }> {
  try {
    // Imported here because the import takes about half a second, which no other command should pay.
    const { chromium } = await import('playwright')
    const path = chromium.executablePath()
    const shell = headlessShellBeside(path)
    const from = 'Playwright'
    const places = [{ path, name: 'chromium', from }]
    return { places: shell ? [{ path: shell, name: 'chromium-headless-shell', from }, ...places] : places }
  } catch (error) {
    return { places: [], problem: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * The path of the headless shell of the same revision. Playwright names the full browser's path only:
 * `…/chromium-1200/chrome-linux64/chrome`, whose shell is
 * `…/chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell`.
 */
export function headlessShellBeside(chromium: string): string | undefined {
  const parts = /^(.*)chromium-(\d+)([/\\])chrome-([^/\\]+)[/\\]/.exec(chromium)
  if (!parts) return undefined
  const [, root, revision, slash, system = ''] = parts
  const program = system.startsWith('win') ? 'chrome-headless-shell.exe' : 'chrome-headless-shell'
  return [`${root}chromium_headless_shell-${revision}`, `chrome-headless-shell-${system}`, program].join(
    slash,
  )
}

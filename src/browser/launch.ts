import type { FoundBrowser } from './find.js'

/** What Playwright's `chromium.launch()` needs to start a browser that was found. */
export interface LaunchOptions {
  executablePath: string
  args: string[]
  chromiumSandbox: boolean
}

/**
 * Options that start `found` without background requests of its own.
 *
 * The sandbox stays on, which is not Playwright's default; root cannot have it, because Chromium refuses to start so.
 */
export function launchOptions(found: FoundBrowser): LaunchOptions {
  const asRoot = process.getuid?.() === 0
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  if (asRoot) args.push('--no-sandbox')
  return { executablePath: found.path, args, chromiumSandbox: !asRoot }
}

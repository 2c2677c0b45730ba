import { statfsSync } from 'node:fs'

/** A browser's command line: quiet, alone, and drawing the same on every machine. */
export function flags(sandbox: boolean): string[] {
  return [
    ...quiet,
    ...alike,
    ...(sandbox ? [] : ['--no-sandbox']),
    ...(hasLittleSharedMemory() ? ['--disable-dev-shm-usage'] : []),
  ]
}

/** What else a browser needs that is started without a window and spoken to over pipes; Playwright adds its own. */
export function flagsOfThePipe(profile: string | undefined): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    // Pages have what is given to them; this holds for what no page's session sees, such as sockets and workers.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--disable-features=${features.join(',')}`,
    ...(process.platform === 'win32' ? toKeepThePipes : []),
    ...(profile === undefined ? [] : [`--user-data-dir=${profile}`]),
  ]
}

/** Neither requests nor questions of its own, and nothing left running or written elsewhere. */
const quiet = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
]

/**
 * Same pixels: the machine's graphics card, colour profile, hinting and scroll bars do not count. Nor is a page slowed
 * because nobody sees it, or because it goes through its slides faster than anybody would.
 */
const alike = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-gpu',
  '--disable-ipc-flooding-protection',
  '--disable-renderer-backgrounding',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
]

/** What a full browser does that a headless shell does not: other addresses for pages, and requests at its start. */
const features = [
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
]

/** Edge and Chrome on Windows may start themselves anew, without their pipes; and their profiler crashes some. */
const toKeepThePipes = [
  '--disable-stack-profiler',
  '--do-not-de-elevate',
  '--edge-skip-compat-layer-relaunch',
]

/** Bytes of shared memory below which Chromium's pages crash on large pictures; containers have 64 MB. */
const muchSharedMemory = 512 * 2 ** 20

function hasLittleSharedMemory(): boolean {
  if (process.platform !== 'linux') return false
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize < muchSharedMemory
  } catch {
    return true
  }
}

import { accessSync, constants, statSync } from 'node:fs'
import { type Candidate, installedPlaces, onPath, pathsOf } from './places.js'
import {
  type Machine,
  type PlaywrightRelease,
  playwrightPlaces,
  playwrightRelease,
} from './playwright-places.js'
import { isSnap } from './snap.js'

/** A Chromium, Chrome or Edge that can be launched. */
export interface FoundBrowser {
  /** Absolute path of the executable. */
  readonly path: string
  /** What it is: `chromium-headless-shell`, `chromium`, `chrome`, `edge` …, or the file's name if the user named it. */
  readonly name: string
  /** Who named it: `--browser`, `ROSTRUM_BROWSER`, `Playwright`, `PATH` or `usual places`. */
  readonly from: string
}

/** A browser that runs elsewhere. */
export interface RemoteBrowser {
  /** Of a Playwright server or of a browser's DevTools protocol: `ws://…`, `wss://…`, `http://…` or `https://…`. */
  readonly address: string
  /** Who named it: `--browser` or `ROSTRUM_BROWSER`. */
  readonly from: string
}

/** A browser, or every place that was looked at, one line a source, ready to be shown. */
export type BrowserSearch =
  | { readonly found: FoundBrowser; readonly remote?: undefined; readonly tried?: undefined }
  | { readonly remote: RemoteBrowser; readonly found?: undefined; readonly tried?: undefined }
  | { readonly tried: readonly string[]; readonly found?: undefined; readonly remote?: undefined }

/** What the search depends on; the defaults are this process's own. */
export interface FindOptions extends Partial<Machine> {
  /** What the user asked for on the command line: a path, a name, or an address. */
  readonly asked?: string | undefined
  /** Whether `path` is a file that can be run. */
  readonly exists?: ((path: string) => boolean) | undefined
  /** Whether the program at `path` is in a snap. */
  readonly confined?: ((path: string) => boolean) | undefined
  /** The Playwright that is installed. */
  readonly playwright?: PlaywrightRelease | undefined
}

/**
 * Looks for a browser: the one asked for on the command line or by `ROSTRUM_BROWSER` (a path, a name, or an address),
 * Playwright's own, then the system's, headless shells first because they start fastest, and snaps last because they
 * are kept from much of the disk.
 *
 * One that was asked for and is not there ends the search: another browser than that would be a surprise.
 */
export function findBrowser(options: FindOptions = {}): BrowserSearch {
  const { env = process.env, platform = process.platform, arch = process.arch } = options
  const { exists = isExecutable, confined = isSnap, playwright = playwrightRelease() } = options
  const machine = { env, platform, arch }
  const candidates = [...playwrightPlaces(playwright, machine), ...installedPlaces(env, platform)]
  const asked = options.asked || env.ROSTRUM_BROWSER
  if (asked) {
    const from = options.asked ? '--browser' : 'ROSTRUM_BROWSER'
    if (/^(?:ws|http)s?:\/\//i.test(asked)) return { remote: { address: asked, from } }
    const found = namedByUser(asked, machine, candidates).find(({ path }) => exists(path))
    return found ? { found: { ...browser(found), from } } : { tried: [`${from}: \`${asked}\` is no program`] }
  }
  const there = candidates.filter(({ path }) => exists(path))
  const found = there.find(({ path }) => !confined(path)) ?? there[0]
  return found ? { found: browser(found) } : { tried: summary(candidates) }
}

/** A path as it is; a name first as a program on `PATH`, then as the kind of a browser: `chrome`, `edge`. */
function namedByUser(
  asked: string,
  { env, platform }: Machine,
  known: readonly Candidate[],
): readonly Candidate[] {
  const paths = pathsOf(platform)
  const name = paths.basename(asked, '.exe')
  const from = ''
  if (paths.basename(asked) === asked)
    return [...onPath(asked, name, env, platform), ...known.filter(({ name }) => name === asked)]
  const path = paths.resolve(asked)
  const inside =
    platform === 'darwin' ? paths.join(path, 'Contents', 'MacOS', paths.basename(path, '.app')) : path
  return [path, inside].map(path => ({ path, name, from }))
}

function browser({ path, name, from }: Candidate): FoundBrowser {
  return { path, name, from }
}

/** One line for each source; what stands for several paths is named once. */
function summary(candidates: readonly Candidate[]): string[] {
  const sources = new Map<string, Set<string>>()
  for (const { from, path, shownAs } of candidates) {
    sources.set(from, (sources.get(from) ?? new Set()).add(shownAs ?? path))
  }
  return [...sources].map(([from, places]) => `${from}: ${[...places].join(', ')}`)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

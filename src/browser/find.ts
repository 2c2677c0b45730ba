import { accessSync, constants, statSync } from 'node:fs'
import { type Candidate, installedPlaces, onPath, pathsOf } from './places.js'
import { playwrightPlaces } from './playwright-places.js'

/** A Chromium, Chrome or Edge that can be launched. */
export interface FoundBrowser {
  /** Absolute path of the executable. */
  readonly path: string
  /** What it is: `chromium-headless-shell`, `chromium`, `chrome`, `edge` …, or the file's name if the user named it. */
  readonly name: string
  /** Who named it: `ROSTRUM_BROWSER`, `Playwright`, `PATH` or `usual places`. */
  readonly from: string
}

/** A browser, or every place that was looked at, one line a source, ready to be shown. */
export type BrowserSearch =
  | { readonly found: FoundBrowser }
  | { readonly found?: undefined; readonly tried: readonly string[] }

/** What the search depends on; the defaults are this process's own. */
export interface FindOptions {
  readonly env?: NodeJS.ProcessEnv | undefined
  readonly platform?: NodeJS.Platform | undefined
  /** Whether `path` is a file that can be run. */
  readonly exists?: ((path: string) => boolean) | undefined
}

/**
 * Looks for a browser: the one named by `ROSTRUM_BROWSER` (a path, or a name on `PATH`), Playwright's own, then the
 * system's, headless shells first because they start fastest.
 *
 * A `ROSTRUM_BROWSER` that names nothing ends the search: another browser than the one asked for would be a surprise.
 */
export async function findBrowser(options: FindOptions = {}): Promise<BrowserSearch> {
  const { env = process.env, platform = process.platform, exists = isExecutable } = options
  const asked = env.ROSTRUM_BROWSER
  if (asked) {
    const found = namedByUser(asked, env, platform).find(candidate => exists(candidate.path))
    return found ? { found: browser(found) } : { tried: [`ROSTRUM_BROWSER: \`${asked}\` is no program`] }
  }
  const playwright = await playwrightPlaces()
  const candidates = [...playwright.places, ...installedPlaces(env, platform)]
  const found = candidates.find(candidate => exists(candidate.path))
  if (found) return { found: browser(found) }
  const problem = playwright.problem ? [`Playwright: ${playwright.problem}`] : []
  return { tried: [...problem, ...summary(candidates)] }
}

function namedByUser(asked: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Candidate[] {
  const paths = pathsOf(platform)
  const from = 'ROSTRUM_BROWSER'
  const name = paths.basename(asked, '.exe')
  if (paths.basename(asked) !== asked) return [{ path: paths.resolve(asked), name, from }]
  return onPath(asked, name, env, platform).map(candidate => ({ ...candidate, from }))
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

import { existsSync, readdirSync } from 'node:fs'
import { withoutSecrets } from '../../browser/address.js'
import { type BrowserSearch, findBrowser } from '../../browser/find.js'
import { type Trial, tryBrowser } from '../../browser/trial.js'
import { manifest } from '../../talk/version.js'
import type { Io } from '../io.js'

/** What Rostrum needs and what of it is there. */
export interface Diagnosis {
  /** Rostrum's version. */
  readonly rostrum: string
  readonly node: { readonly version: string; readonly needed: string; readonly supported: boolean }
  /** System and processor, as Node names them. */
  readonly platform: string
  readonly browser: BrowserSearch & Trial
  readonly fonts: Fonts
}

/** The font families that ship with the package; `built` is false when it runs from its source, which has no fonts. */
export interface Fonts {
  readonly built: boolean
  readonly present: readonly string[]
  readonly missing: readonly string[]
}

const families = ['Source Serif 4', 'Inter', 'JetBrains Mono']

/**
 * Looks at this installation; the browser is started.
 *
 * @param asked what `--browser` says
 * @throws the reason of `io.signal` when it is aborted
 */
export async function diagnose(asked: string | undefined, io: Io): Promise<Diagnosis> {
  const { version, engines } = manifest()
  const needed = engines.node
  return {
    rostrum: version,
    node: { version: process.versions.node, needed, supported: isAtLeast(process.versions.node, needed) },
    platform: `${process.platform} ${process.arch}`,
    browser: await diagnoseBrowser(asked, io),
    fonts: fonts(new URL('./fonts/', import.meta.url)),
  }
}

async function diagnoseBrowser(
  asked: string | undefined,
  { env, signal }: Io,
): Promise<Diagnosis['browser']> {
  const search = findBrowser({ env, asked })
  if (search.tried) return search
  const trial = await tryBrowser(search, { env, signal })
  if (search.found) return { ...search, ...trial }
  const { address, from } = search.remote
  return { remote: { address: withoutSecrets(address), from }, ...trial }
}

/** Whether a version such as `22.1.0` satisfies `>=20.19`. */
export function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = needed.replace('>=', '').split('.').map(Number)
  return major > neededMajor || (major === neededMajor && minor >= neededMinor)
}

/** Which families have a file in `folder`; a family's files are named as @fontsource names them: `inter-….woff2`. */
export function fonts(folder: URL): Fonts {
  if (!existsSync(folder)) return { built: false, present: [], missing: [] }
  const files = readdirSync(folder).filter(file => file.endsWith('.woff2'))
  const has = (family: string) =>
    files.some(file => file.startsWith(family.toLowerCase().replaceAll(' ', '-')))
  return {
    built: true,
    present: families.filter(has),
    missing: families.filter(family => !has(family)),
  }
}

import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { createJiti as CreateJiti } from 'jiti'
import { defineConfig } from '../config/define-config.js'

/**
 * Runs a project's config file, TypeScript or JavaScript, and gives its default export, or what a CommonJS module
 * exports. `rostrum` is this package for it, whether the project has it installed or not. Packages are loaded by Node
 * and kept; the project's own files are read anew each time, as `rostrum present` has to.
 *
 * @param path absolute
 * @param root the project's folder, absolute
 * @param onModule gets the path from the root of each of the project's own files that was loaded
 * @throws whatever the file throws
 */
export function runConfig(path: string, root: string, onModule: (path: string) => void): unknown {
  const require = createRequire(import.meta.url)
  const { createJiti } = require('jiti') as { readonly createJiti: typeof CreateJiti }
  forgetModules(require.cache, root)
  const run = createJiti(path, {
    // A cache of code in a folder that others can write to would let them choose what is run.
    fsCache: false,
    nativeModules: packagesFor(root),
    virtualModules: {
      get rostrum() {
        return library(require)
      },
    },
  })
  const exported: unknown = run(path)
  for (const module of ownModules(require.cache, root)) onModule(relative(root, module))
  if (typeof exported !== 'object' || exported === null || !Object.hasOwn(exported, '__esModule'))
    return exported
  // Read past the loader, which lets a module stand for a default that is null.
  const { value, get } = Object.getOwnPropertyDescriptor(exported, 'default') ?? {}
  return get ? get() : value
}

/** The library of this package; when it runs from its source there is no bundle of it, and `defineConfig` has to do. */
function library(require: NodeJS.Require): unknown {
  const bundle = fileURLToPath(new URL('./index.js', import.meta.url))
  return existsSync(bundle) ? require(bundle) : { defineConfig }
}

/** Node keeps modules by path, for ever. */
function forgetModules(cache: NodeJS.Require['cache'], root: string): void {
  for (const path of ownModules(cache, root)) delete cache[path]
}

/** The paths of the modules that are kept and are the project's own. */
function ownModules(cache: NodeJS.Require['cache'], root: string): readonly string[] {
  const packages = `${sep}node_modules${sep}`
  return Object.keys(cache).filter(
    path => path.startsWith(root + sep) && !path.slice(root.length).includes(packages),
  )
}

/** The names of all packages that a project can import; what they need themselves is Node's to find. */
function packagesFor(root: string): string[] {
  const folders: string[] = []
  for (let folder = root; folder !== dirname(folder); folder = dirname(folder))
    folders.push(join(folder, 'node_modules'))
  return folders.filter(existsSync).flatMap(folder =>
    readdirSync(folder).flatMap(name => {
      if (!name.startsWith('@')) return [name]
      return readdirSync(join(folder, name)).map(inner => `${name}/${inner}`)
    }),
  )
}

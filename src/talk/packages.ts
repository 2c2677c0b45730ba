import type { Read } from '../diagnostics/reading.js'
import type { ProjectFiles } from './files.js'

/** What npm lets a package be called. */
const packageName = /^(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/

/** Whether something can be the name of a package, rather than a path. */
export function isPackageName(name: string): boolean {
  return packageName.test(name)
}

/** The `package.json` of a package that is installed in the project's own folder; no code of it is run. */
export function manifestOf(name: string, files: ProjectFiles): Read<string> {
  return files.text(`node_modules/${name}/package.json`, '')
}

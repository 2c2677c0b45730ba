import { statSync } from 'node:fs'
import { extname, join, posix } from 'node:path'
import type { VFile } from 'vfile'
import { hasErrors, report } from '../diagnostics/report.js'
import type { Overrides } from '../html/resources.js'
import type { ProjectFiles } from './files.js'
import { readOwn } from './own-file.js'
import { isPackageName, manifestOf } from './packages.js'

/** Templates and style sheets of a project, by name (`slides/claim`, `themes/mine`), and their files. */
export interface OwnTemplates {
  readonly overrides: Overrides
  /** With what was wrong with them. */
  readonly files: readonly VFile[]
}

/**
 * Reads the templates of a project: those of packages and folders first, the project's own over them.
 *
 * @param shared packages and folders, as the config names them
 * @param config the config's file, for what is wrong with them
 */
export function readTemplates(shared: readonly string[], config: VFile, files: ProjectFiles): OwnTemplates {
  const folders = shared.flatMap(name => folderOf(name, files, config) ?? [])
  const layers = [...folders, ''].map(folder => ({ folder, names: templatesIn(folder, files) }))
  const read = layers.flatMap(({ folder, names }) =>
    names.map(name => {
      const file = readOwn(files, posix.join(folder, 'templates', name), { local: true })
      return [name.slice(0, -extname(name).length), file] as const
    }),
  )
  return {
    // In the place of one that cannot be read stands the built-in one.
    overrides: new Map(
      read.flatMap(([name, file]) =>
        hasErrors(file) ? [] : [[name, { path: file.path, text: String(file) }]],
      ),
    ),
    files: read.map(([, file]) => file),
  }
}

/** The folder of a package or of a path in the project, from its root; why there is none is reported. */
function folderOf(name: string, files: ProjectFiles, config: VFile): string | undefined {
  const refuse = (cause: string, note: string) => {
    report(config, 'config-invalid', `Cannot use the templates of \`${name}\`: ${cause}`, { note })
    return undefined
  }
  const isPackage = isPackageName(name)
  const folder = isPackage ? `node_modules/${name}` : posix.normalize(name)
  if (name.includes('\0')) return refuse('no file has such a name', 'Take the NUL character out.')
  if (!files.holds(folder)) return refuse("it is outside the project's folder", 'Copy it into the project.')
  if (isPackage && 'problem' in manifestOf(name, files)) {
    const note = `A folder of the project is written \`./${name}\`. A package has to be installed: \`npm install ${name}\`.`
    return refuse('the package is not installed in the project', note)
  }
  if (!isFolder(join(files.root, folder))) return refuse('there is no such folder', 'Check the name.')
  if (templatesIn(folder, files).length > 0) return folder
  return refuse('it has no folder `templates` with templates or style sheets in it', 'Check the name.')
}

/** The files of a folder's `templates/`, from there, with `/`. */
function templatesIn(folder: string, files: ProjectFiles): readonly string[] {
  return files.list(posix.join(folder, 'templates'), name => /^[^.].*\.(?:hbs|css)$/.test(name), true)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

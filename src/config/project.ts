import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { VFile } from 'vfile'
import { type Config, readConfig } from './config.js'
import { ProjectFiles } from './files.js'

/** A user's folder: `outline/`, perhaps `templates/` and `rostrum.yml`, and `dist/` for what is made. */
export interface Project {
  readonly files: ProjectFiles
  readonly config: Config
  /** The user's own templates and style sheets, by name (`slides/claim`, `themes/mine`). */
  readonly overrides: ReadonlyMap<string, { readonly path: string; readonly text: string }>
  /** What was wrong with `rostrum.yml`, when there is one. */
  readonly configFile: VFile
}

/** The folder of the project that an outline belongs to: the one above `outline/`, else the outline's own. */
export function projectRoot(outline: string): string {
  const folder = dirname(resolve(outline))
  return basename(folder) === 'outline' ? dirname(folder) : folder
}

/** Reads what a project has beside its outlines. */
export function openProject(root: string): Project {
  const files = new ProjectFiles(root)
  const path = join(files.root, 'rostrum.yml')
  const configFile = new VFile({
    path: 'rostrum.yml',
    value: existsSync(path) ? readFileSync(path, 'utf8') : '',
  })
  return { files, config: readConfig(configFile), overrides: overridesIn(files), configFile }
}

/** The outlines of a folder's `outline/`: its Markdown files, but not those in folders below it nor a README. */
export function outlinesIn(folder: string): readonly string[] {
  const outlines = join(folder, 'outline')
  if (!existsSync(outlines)) return []
  return readdirSync(outlines)
    .filter(name => /\.(?:md|markdown)$/i.test(name) && !/^(?:readme\.|[._])/i.test(name))
    .sort()
    .map(name => join(outlines, name))
}

function overridesIn(files: ProjectFiles): Project['overrides'] {
  const folder = join(files.root, 'templates')
  const overrides = new Map<string, { path: string; text: string }>()
  if (!existsSync(folder)) return overrides
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:hbs|css)$/.test(name)) continue
    const path = `templates/${name.split(sep).join('/')}`
    const read = files.text(path, 'rostrum.yml')
    if (!('problem' in read))
      overrides.set(path.slice('templates/'.length, path.lastIndexOf('.')), { path, text: read.content })
  }
  return overrides
}

/** A path as messages show it: from the folder that the user stands in. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path)
  return (way.startsWith('..') ? path : way).split(sep).join('/')
}

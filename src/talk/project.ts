import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { VFile } from 'vfile'
import { type Config, readConfig } from '../config/config.js'
import { report } from '../diagnostics/report.js'
import { ProjectFiles } from './files.js'
import { type LoadFonts, openFonts } from './fonts.js'

/** A user's folder: `outline/`, perhaps `templates/` and `rostrum.yml`, and `dist/` for what is made. */
export interface Project {
  readonly files: ProjectFiles
  readonly fonts: LoadFonts
  readonly config: Config
  /** The user's own templates and style sheets, by name (`slides/claim`, `themes/mine`). */
  readonly overrides: ReadonlyMap<string, { readonly path: string; readonly text: string }>
  /** `rostrum.yml` and all in `templates/`, with what was wrong with them. */
  readonly ownFiles: readonly VFile[]
}

/** The folder of the project that an outline belongs to: the one above `outline/`, else the outline's own. */
export function projectRoot(outline: string): string {
  const folder = dirname(resolve(outline))
  return basename(folder) === 'outline' ? dirname(folder) : folder
}

/**
 * Reads what a project has beside its outlines: settings, templates, fonts. What is wrong with them is reported on `ownFiles`.
 *
 * @param root the folder, absolute or from where the process runs
 * @throws Error of Node's when the folder does not exist
 */
export function openProject(root: string): Project {
  const files = new ProjectFiles(root)
  const settings = existsSync(join(files.root, 'rostrum.yml'))
    ? readOwn(files, 'rostrum.yml')
    : new VFile({ path: 'rostrum.yml' })
  const templates = templatesIn(files.root).map(path => readOwn(files, path))
  const overrides = templates.map(file => {
    const name = file.path.slice('templates/'.length, -extname(file.path).length)
    return [name, { path: file.path, text: String(file) }] as const
  })
  const config = readConfig(settings)
  return {
    files,
    fonts: openFonts(),
    config,
    overrides: new Map(overrides),
    ownFiles: [settings, ...templates],
  }
}

/** The outlines of a folder's `outline/`, but not those in folders below it. */
export function outlinesIn(folder: string): readonly string[] {
  const outlines = join(folder, 'outline')
  if (!isFolder(outlines)) return []
  return readdirSync(outlines)
    .filter(isOutlineName)
    .sort()
    .map(name => join(outlines, name))
}

/** Whether a file of this name in `outline/` is a talk: Markdown, not a README, nor set aside by `_` or `.` before it. */
export function isOutlineName(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) && !/^(?:readme\.|[._])/i.test(name)
}

/** The name of an outline's talk, which is that of its folder in `dist/`. */
export function talkName(outline: string): string {
  return basename(outline, extname(outline))
}

/** A path as messages show it: from the folder that the user stands in. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path)
  return (way.startsWith('..') ? path : way).split(sep).join('/')
}

/** Reads a file; that it cannot be is reported on it. */
function readOwn(files: ProjectFiles, path: string): VFile {
  const file = new VFile({ path })
  const read = files.text(path, '')
  if ('problem' in read) report(file, read.problem.ruleId, read.problem.reason, { note: read.problem.note })
  else file.value = read.content
  return file
}

function templatesIn(root: string): readonly string[] {
  if (!isFolder(join(root, 'templates'))) return []
  return readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:hbs|css)$/.test(name) && !basename(name).startsWith('.'))
    .sort()
    .map(name => `templates/${name.split(sep).join('/')}`)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

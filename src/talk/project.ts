import { existsSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { VFile } from 'vfile'
import { type Config, readConfig } from '../config/config.js'
import type { Extensions } from '../config/extensions.js'
import { hasErrors } from '../diagnostics/report.js'
import type { Overrides } from '../html/resources.js'
import { ProjectFiles } from './files.js'
import { type LoadFonts, openFonts } from './fonts.js'
import { readOwn } from './own-file.js'
import { readTemplates } from './own-templates.js'
import { configNames, openExtensions } from './project-code.js'
import { checkThemes, projectTheme } from './themes.js'

/**
 * A user's folder: `outline/`, perhaps `templates/`, `rostrum.yml` and `rostrum.config.ts`, and `dist/` for what is made.
 */
export interface Project {
  readonly files: ProjectFiles
  readonly fonts: LoadFonts
  readonly config: Config
  /** What its `rostrum.config.ts` adds: code, which was run. */
  readonly extensions: Extensions
  readonly overrides: Overrides
  /** Of talks that name none. @defaultValue 'paper' */
  readonly theme?: string
  /** `rostrum.config.ts`, `rostrum.yml` and all in `templates/`, with what was wrong with them. */
  readonly ownFiles: readonly VFile[]
}

/**
 * The folder of the project that an outline belongs to, which is what may be read for it: the nearest one, from the outline's
 * own upwards, that has an `outline/` or `templates/`, a `rostrum.yml`, a config file or a `.git`; else the outline's own.
 */
export function projectRoot(outline: string): string {
  const own = homeOf(outline)
  const owner = statSync(own, { throwIfNoEntry: false })?.uid
  for (let folder = own; folder === own || mayBeAbove(folder, owner); folder = dirname(folder)) {
    const has = (mark: string) => existsSync(join(folder, mark))
    const isProject = ['outline', 'templates'].some(name => isFolder(join(folder, name)))
    if (isProject || ['rostrum.yml', ...configNames, '.git'].some(has)) return folder
  }
  return own
}

/** Where a talk's `dist/` lies: beside `outline/`, else beside the outline. Folders of one project may each have a `talk.md`. */
export function homeOf(outline: string): string {
  const folder = dirname(resolve(outline))
  return basename(folder) === 'outline' ? dirname(folder) : folder
}

/**
 * Whether a folder above an outline may be its project's: none that holds all that somebody has, and only one of the same
 * owner. In a folder that many share, anyone could leave a `rostrum.config.ts`, which is run.
 */
function mayBeAbove(folder: string, owner: number | undefined): boolean {
  const { uid, mode = 0 } = statSync(folder, { throwIfNoEntry: false }) ?? {}
  return folder !== dirname(folder) && folder !== homedir() && uid === owner && (mode & shared) === 0
}

/** The bit of a folder's mode with which all may write to it, and none takes away what another wrote. */
const shared = 0o1000

/**
 * Reads what a project has beside its outlines: settings, templates, fonts; its `rostrum.config.ts` is run. What is wrong with
 * them is reported on `ownFiles`.
 *
 * @param root the folder, absolute or from where the process runs
 * @throws Error of Node's when the folder does not exist
 */
export function openProject(root: string): Project {
  const files = new ProjectFiles(root)
  const { file: code, extensions } = openExtensions(files)
  const settings = files.has('rostrum.yml')
    ? readOwn(files, 'rostrum.yml')
    : new VFile({ path: 'rostrum.yml' })
  const ownRules = hasErrors(code) ? 'unknown' : extensions.rules.map(({ id }) => id)
  const config = readConfig(settings, ownRules)
  const templates = readTemplates(extensions.templates, code, files)
  checkThemes(templates.overrides, templates.files)
  return {
    files,
    fonts: openFonts(),
    config,
    extensions,
    ...projectTheme(extensions.theme, templates.overrides, files, code),
    ownFiles: [code, settings, ...templates.files],
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

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

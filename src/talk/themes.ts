import type { VFile } from 'vfile'
import { type Place, report } from '../diagnostics/report.js'
import type { Overrides } from '../html/resources.js'
import { reportUnknownTheme, themeNames } from '../html/theme-names.js'
import { checkTheme } from '../html/theme-properties.js'
import type { ProjectFiles } from './files.js'
import { packageTheme } from './package-theme.js'

/**
 * The sheets of a project with that of a theme which is a package; what is wrong with it is reported on `file`.
 *
 * @param place where the theme is named
 * @returns the same sheets for a theme that is none of a package
 */
export function withPackageTheme(
  theme: string,
  overrides: Overrides,
  files: ProjectFiles,
  file: VFile,
  place?: Place,
): Overrides {
  const name = `themes/${theme}`
  if (themeNames(overrides).includes(theme)) return overrides
  const read = packageTheme(theme, files)
  if (!read) return overrides
  if (!('problem' in read)) {
    checkTheme(read.content, sheetsIn(overrides), file, read.path)
    return new Map([...overrides, [name, { path: read.path, text: read.content }]])
  }
  const { ruleId, reason, note, place: at = place } = read.problem
  report(file, ruleId, reason, { place: at, note })
  // An empty theme is the default one, and nobody says of it once more that there is none.
  return new Map([...overrides, [name, { path: '', text: '' }]])
}

/** The theme that a project's config names for its talks, and all sheets with it; an unknown one is reported on `config`. */
export function projectTheme(
  theme: string | undefined,
  sheets: Overrides,
  files: ProjectFiles,
  config: VFile,
): { readonly theme?: string; readonly overrides: Overrides } {
  if (theme === undefined) return { overrides: sheets }
  const overrides = withPackageTheme(theme, sheets, files, config)
  const themes = themeNames(overrides)
  if (themes.includes(theme)) return { theme, overrides }
  reportUnknownTheme(theme, themes, config)
  return { overrides }
}

/** Reports on the files of a project's own themes what in them would do nothing. */
export function checkThemes(overrides: Overrides, files: readonly VFile[]): void {
  const sheets = sheetsIn(overrides)
  for (const file of files)
    if (/(?:^|\/)templates\/themes\/.*\.css$/.test(file.path)) checkTheme(String(file), sheets, file)
}

function sheetsIn(overrides: Overrides): readonly string[] {
  return [...overrides.values()].flatMap(({ path, text }) => (path.endsWith('.css') ? [text] : []))
}

import { styles } from 'rostrum:templates'
import type { VFile } from 'vfile'
import { type Place, report } from '../diagnostics/report.js'
import { didYouMean, suggest } from '../diagnostics/suggest.js'
import type { Overrides } from './resources.js'

/** The names of all themes, the built-in ones and those among a user's sheets. */
export function themeNames(overrides: Overrides): readonly string[] {
  const sheets = [...new Set([...Object.keys(styles), ...overrides.keys()])]
  return sheets.filter(name => name.startsWith('themes/')).map(name => name.slice('themes/'.length))
}

/** Reports that a theme is none of these: a misspelt name, or a package that is not installed. */
export function reportUnknownTheme(
  wanted: string,
  themes: readonly string[],
  file: VFile,
  place?: Place,
): void {
  const note = didYouMean(wanted, themes)
  const isName = /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(wanted) && !suggest(wanted, themes)
  const own = wanted.includes('/') ? '' : ` A theme of your own is \`templates/themes/${wanted}.css\`;`
  // A plain word may be another tool's theme, and a stranger's package.
  const command = /[@/-]/.test(wanted) ? `: \`npm install ${wanted}\`` : ''
  const install = `${own === '' ? ' A' : ' a'} package has to be installed in the project${command}.`
  report(file, 'theme-unknown', `There is no theme \`${wanted}\``, {
    place,
    note: isName ? `${note}${own}${install}` : note,
  })
}

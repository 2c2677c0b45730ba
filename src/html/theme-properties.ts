import { styles } from 'rostrum:templates'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { didYouMean } from '../diagnostics/suggest.js'

/** The custom properties that a theme may set: those to which `css/base` gives a default. */
export function themeProperties(): readonly string[] {
  const [, defaults = ''] = /:where\(:root\)\{([^}]*)\}/.exec(styles['css/base'] ?? '') ?? []
  return declarationsIn(defaults).map(({ name }) => name)
}

/**
 * Reports on a theme's file what would do nothing: a custom property that neither the slides nor the project's own
 * sheets use, and files and addresses, which no deck loads.
 *
 * @param own all style sheets of the project
 * @param path of the theme, where that is not the file that is reported on
 */
export function checkTheme(text: string, own: readonly string[], file: VFile, path?: string): void {
  const css = withoutComments(text)
  const properties = themeProperties()
  const known = new Set([...properties, ...[css, ...own].flatMap(usesIn)])
  const placeAt = (offset: number) => ({ ...pointAt(css, offset), ...(path === undefined ? {} : { path }) })
  for (const { name, offset } of declarationsIn(css)) {
    if (known.has(name)) continue
    report(file, 'theme-property-unknown', `A property that no slide uses: \`${name}\``, {
      place: placeAt(offset),
      note: didYouMean(name, properties),
    })
  }
  for (const { 0: all, 1: url = '', index } of css.matchAll(reference)) {
    if (/^(?:data:|#)/i.test(url)) continue
    report(
      file,
      'theme-url-blocked',
      `Cannot load \`${shortened(all)}\`: a deck is one file that loads nothing`,
      {
        place: placeAt(index),
        note: 'Write what it holds into the theme: a `data:` URL, or the rules themselves.',
      },
    )
  }
}

// What it begins with is looked for first: a look back from each blank of a long comment would take forever.
const declaration = /(?=--)(?<=[{;]\s*|^\s*|@property\s+)(--[\w-]+)(?=\s*[:{])/g
const use = /var\(\s*(--[\w-]+)/g
/** What follows `url(`, or what an `@import` names. */
const reference = /url\(\s*["']?([^"')\s]*)["']?\s*\)|@import\s+["']([^"']*)["']/gi

function declarationsIn(css: string): readonly { readonly name: string; readonly offset: number }[] {
  return [...css.matchAll(declaration)].map(({ 1: name = '', index }) => ({ name, offset: index }))
}

function usesIn(css: string): readonly string[] {
  return [...css.matchAll(use)].map(([, name = '']) => name)
}

/** The same text with blanks for its comments, so that places stay. */
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, comment => comment.replace(/[^\n]/g, ' '))
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

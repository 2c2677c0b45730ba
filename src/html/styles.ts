import type { VFile } from 'vfile'
import type { Deck } from '../slides/deck.js'
import type { Font } from './resources.js'
import type { Templates } from './templates.js'
import { reportUnknownTheme } from './theme-names.js'

/** In the order of the cascade: what a page looks like as an article, on the stage, on paper. */
const sheets = [
  'base',
  'article',
  'blocks',
  'listings',
  'kinds',
  'deck',
  'strip',
  'stage',
  'stage-pictures',
  'stage-kinds',
  'stage-pieces',
  'print',
] as const

const defaultTheme = 'paper'

/**
 * The theme of a deck: its own, else that of the project, else `paper`. An unknown name is reported, and `paper` used.
 *
 * @param projects the default of the project
 */
export function themeFor(
  { theme, themePlace }: Deck,
  projects: string | undefined,
  { themes }: Templates,
  file: VFile,
): string {
  const wanted = theme ?? projects ?? defaultTheme
  if (themes.includes(wanted)) return wanted
  reportUnknownTheme(wanted, themes, file, themePlace)
  return defaultTheme
}

/** All styles of a deck's page: fonts, theme, sheets. */
export function deckStyles(theme: string, fonts: readonly Font[], templates: Templates): string {
  return pageStyles([`themes/${theme}`, ...sheets.map(name => `css/${name}`)], fonts, templates)
}

/** The styles of any page: fonts, and the sheets of these names in the order of the cascade. */
export function pageStyles(names: readonly string[], fonts: readonly Font[], templates: Templates): string {
  const texts = [...fonts.map(fontFace), ...names.map(name => templates.style(name) ?? '')]
  return inlineStyle(texts.join('\n'))
}

/** A style sheet as it can stand in a page: nothing in it ends its element. */
export function inlineStyle(text: string): string {
  return text.replaceAll(/<(?=\/style)/gi, '\\3c ')
}

function fontFace({ family, style, weight, unicodeRange, data }: Font): string {
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:block;unicode-range:${unicodeRange};src:url(data:font/woff2;base64,${data}) format("woff2")}`
}

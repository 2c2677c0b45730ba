import { directionOf } from '../language/direction.js'
import type { Excerpt } from './excerpt.js'
import { pageStyles } from './styles.js'

/** The size of a card, in pixels: what services that show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const

/** What the page template `card` gets: plain text, and an empty string for what the author did not say. */
export interface CardView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly theme: string
  readonly styles: string
  readonly title: string
  /** How large the title is set, by its length. */
  readonly size: 'largest' | 'large' | 'small' | 'smallest'
  /** The subtitle, else the thesis. */
  readonly line: string
  readonly author: string
  readonly event: string
  readonly date: string
}

/** The picture that a link to a talk shows, as a page of `cardSize`. */
export function cardPage(excerpt: Excerpt): string {
  return excerpt.templates.render('card', cardView(excerpt))
}

/** The view of that page. */
export function cardView({ talk, theme, fonts, templates }: Excerpt): CardView {
  const { lang, title, author = '', event = '', date = '', description } = talk
  return {
    lang,
    dir: directionOf(lang),
    theme,
    styles: pageStyles([`themes/${theme}`, 'css/base', 'css/article', 'css/card'], fonts, templates),
    title,
    size: sizeOf(title),
    line: description,
    author,
    event,
    date,
  }
}

function sizeOf(title: string): CardView['size'] {
  const length =
    title.length +
    (title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  if (length <= 30) return 'largest'
  if (length <= 70) return 'large'
  return length <= 160 ? 'small' : 'smallest'
}

import { localDigits } from '../language/digits.js'
import { directionOf } from '../language/direction.js'
import { languageTag } from '../language/language-tag.js'
import type { Deck } from '../slides/deck.js'
import type { Paper } from './print.js'
import { inlineStyle } from './styles.js'

/** The countries whose paper is Letter (CLDR). */
const letterCountries = /^(?:BZ|CA|CL|CO|CR|GT|MX|NI|PA|PH|PR|SV|US|VE)$/

/** The paper of a talk in `lang` (BCP 47): Letter where its tag names a country that has it, `en-US`; else A4. */
export function paperFor(lang: string): Paper {
  const { region = '' } = new Intl.Locale(languageTag(lang))
  return letterCountries.test(region) ? 'letter' : 'a4'
}

/** A style sheet for pages of text: their paper, and in its upper margin the talk's title, its author and the page's number. */
export function paperStyles(
  { title, author, lang }: Pick<Deck, 'title' | 'author' | 'lang'>,
  paper: Paper,
): string {
  const [start, end] = directionOf(lang) === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const digits = [...localDigits('0123456789', lang)].map(cssString).join(' ')
  const whose = [title, author].filter(Boolean).join(' · ')
  return inlineStyle(`
@counter-style page-digits { system: numeric; symbols: ${digits}; }
@page {
  size: ${paper};
  margin: 18mm 15mm 14mm;
  @top-${start} { content: ${cssString(whose)}; width: 84%; padding-inline-end: 6mm; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: ${start}; ${marginText} }
  @top-${end} { content: counter(page, page-digits) " / " counter(pages, page-digits); text-align: ${end}; ${marginText} }
}`)
}

const marginText =
  'padding-block-start: 3mm; color: #4d4d4d; font: 9pt/1.3 Inter, Vazirmatn, "Noto Sans Hebrew", sans-serif; direction: inherit;'

/** `text` as a string of CSS, on one line. */
function cssString(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`
}

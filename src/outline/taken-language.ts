import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { directionOf } from '../language/direction.js'
import { languageOfText } from '../language/language-of-text.js'
import { nodesIn } from './walk.js'

/** A text as long as this tells its language as surely as one that is longer, in characters. */
const telling = 5_000

/** What of a front matter tells a language, and the one (BCP 47) that is taken where no other is told. */
interface Told {
  readonly title?: string
  readonly subtitle?: string
  readonly lang: string
}

/** The language (BCP 47) of a text whose front matter names none; what is taken for it is reported on `file`. */
export function takenLanguage({ title = '', subtitle = '', lang }: Told, tree: Root, file: VFile): string {
  let text = `${title} ${subtitle}`
  for (const node of nodesIn(tree)) {
    if (node.type === 'text') text += ` ${node.value}`
    if (text.length > telling) break
  }
  const told = languageOfText(text)
  if (told === undefined || told === lang) return lang
  const isKnown = told !== 'und'
  const taken = isKnown ? nameOf(told) : `${nameOf(lang)}, which it does not seem to be`
  report(file, 'language-taken', `A text without \`lang\` is taken for ${taken}`, {
    place: { line: 1, column: 1 },
    note: isKnown
      ? `Write \`lang: ${told}\` in the front matter, or the language that it is in.`
      : 'Write `lang: …` in the front matter, with the tag of the language that it is in.',
  })
  return isKnown ? told : lang
}

function nameOf(lang: string): string {
  // The names of all languages take as long to load as a small talk to build.
  if (lang === 'en') return 'English'
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang
  return directionOf(lang) === 'rtl' ? `${name}, written from right to left` : name
}

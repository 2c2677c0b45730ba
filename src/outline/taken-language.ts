import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { directionOf } from '../language/direction.js'
import { languageOfText } from '../language/language-of-text.js'
import type { FrontMatter } from './front-matter.js'
import { nodesIn } from './walk.js'

/** A text as long as this tells its language as surely as one that is longer, in characters. */
const telling = 10_000

/** The front matter with the language that the text is in, where it names none; what is taken is reported on `file`. */
export function withLanguage(matter: FrontMatter, tree: Root, file: VFile): FrontMatter {
  if (matter.places?.lang) return matter
  const told = languageOfText(firstText(matter, tree))
  if (told === undefined || told === matter.lang) return matter
  const isKnown = told !== 'und'
  const taken = isKnown ? nameOf(told) : `${nameOf(matter.lang)}, which it does not seem to be`
  report(file, 'language-taken', `A text without \`lang\` is taken for ${taken}`, {
    place: { line: 1, column: 1 },
    note: isKnown
      ? `Write \`lang: ${told}\` in the front matter, or the language that it is in.`
      : 'Write `lang: …` in the front matter, with the tag of the language that it is in.',
  })
  return isKnown ? { ...matter, lang: told } : matter
}

function firstText({ title = '', subtitle = '' }: FrontMatter, tree: Root): string {
  let text = `${title} ${subtitle}`
  for (const node of nodesIn(tree)) {
    if (node.type === 'text') text += ` ${node.value}`
    if (text.length > telling) break
  }
  return text
}

function nameOf(lang: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang
  return directionOf(lang) === 'rtl' ? `${name}, written from right to left` : name
}

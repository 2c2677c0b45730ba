import type { BlockContent, Paragraph } from 'mdast'
import type { Shown } from '../argument/argument.js'
import { countWords } from '../language/count-words.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { firstSentence } from './first-sentence.js'

/** What several paragraphs that are shown whole have together at most, in words. */
const longest = 25

/**
 * What a slide shows that has only words to be said: their first sentence, however long it is, or no word would be on the
 * slide. Of several paragraphs, all that they say, when that is short: who wrote two lines under a headline meant both.
 *
 * Notes that begin with a labelled paragraph (`Note: …`) or another block were written for the speaker's eyes, and are
 * never shown.
 */
export function spokenBody(notes: Base['notes'], lang: string): readonly Shown[] {
  const end = notes.findIndex(block => !isSpoken(block))
  const said = (end < 0 ? notes : notes.slice(0, end)) as readonly Paragraph[]
  const [first, ...others] = said.filter(({ children }) => plainText(children) !== '')
  if (!first) return []
  if (others.length > 0 && said.length === notes.length) {
    const words = countWords(plainText(said), lang)
    if (words <= longest) return [first, ...others].map(shown)
  }
  return [shown({ ...first, children: [...firstSentence(first.children, lang)] })]
}

function isSpoken(block: BlockContent): boolean {
  return block.type === 'paragraph' && !block.data?.label
}

function shown({ children, position }: Paragraph): Shown {
  return { type: 'shown', node: { type: 'paragraph', children, ...(position && { position }) } }
}

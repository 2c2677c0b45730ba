import type { Shown } from '../argument/argument.js'
import { countWords } from '../language/count-words.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { firstSentence } from './first-sentence.js'

/** The longest spoken sentence that is shown, in words. */
const longest = 25

/**
 * What a slide shows that has only words to be said: their first sentence, when it is short. Notes that begin with a
 * labelled paragraph (`Note: …`) or another block were written for the speaker's eyes, and are never shown.
 */
export function spokenBody(notes: Base['notes'], lang: string): readonly Shown[] {
  const [paragraph] = notes
  if (paragraph?.type !== 'paragraph' || paragraph.data?.label) return []
  const children = firstSentence(paragraph.children, lang)
  const words = countWords(plainText(children), lang)
  if (words === 0 || words > longest) return []
  return [
    { type: 'shown', node: { type: 'paragraph', children: [...children], position: paragraph.position } },
  ]
}

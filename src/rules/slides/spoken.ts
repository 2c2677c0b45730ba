import { countWords } from '../../language/count-words.js'
import { plainText } from '../../language/plain-text.js'
import type { Slide } from '../../slides/deck.js'
import { nodesIn } from '../nodes.js'

/** What the speaker says at a slide. */
export function spokenText(slide: Slide): string {
  return nodesIn(slide.notes)
    .flatMap(node => (node.type === 'paragraph' || node.type === 'heading' ? [plainText(node.children)] : []))
    .join('\n')
}

/** How long that takes, in seconds, at `pace` words a minute. */
export function spokenSeconds(slide: Slide, lang: string, pace: number): number {
  return Math.round((60 * countWords(spokenText(slide), lang)) / pace)
}

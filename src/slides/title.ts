import type { Argument, Block, Inline } from '../argument/argument.js'
import type { Base } from './base.js'
import type { TitleSlide } from './deck.js'

/** The first slide; it shows what stands before the first heading when that is prose alone. */
export function titleSlide(title: Inline, intro: Argument['intro'], base: Base): TitleSlide {
  return { ...base, kind: 'title', title, body: isProse(intro) ? intro : [] }
}

/** Whether blocks are shown paragraphs and nothing else, so that they fit under a title. */
export function isProse(body: readonly Block[]): boolean {
  return body.every(block => block.type === 'shown' && block.node.type === 'paragraph')
}

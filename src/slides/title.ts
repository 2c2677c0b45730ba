import type { Argument, Block, Inline } from '../argument/argument.js'
import type { Base } from './base.js'
import { body, display, type Kind } from './kind.js'

export interface TitleSlide extends Base {
  readonly kind: 'title'
  readonly title: Inline
  readonly body: readonly Block[]
}

/** The first slide; it shows what stands before the first heading when that is prose alone. */
export function titleSlide(title: Inline, intro: Argument['intro'], base: Base): TitleSlide {
  return { ...base, kind: 'title', title, body: isProse(intro) ? intro : [] }
}

/** Whether blocks are shown paragraphs and nothing else, so that they fit under a title. */
export function isProse(body: readonly Block[]): boolean {
  return body.every(block => block.type === 'shown' && block.node.type === 'paragraph')
}

export const titleKind: Kind<TitleSlide, 'own'> = {
  view: 'own',
  called: (_slide, _words, title) => title,
  shows: slide => [display(slide.title), body(slide.body)],
  limited: 'nothing',
  divides: false,
}

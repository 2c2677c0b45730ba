import type { Block, Inline, Question } from '../argument/argument.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { body, display, type Kind } from './kind.js'

export interface QuestionSlide extends Base {
  readonly kind: 'question'
  readonly question: Inline
  readonly body: readonly Block[]
}

/** A question to the room. */
export function questionSlide(question: Question, base: Base): QuestionSlide {
  return { ...base, kind: 'question', question: question.text, body: question.below }
}

export const questionKind: Kind<QuestionSlide, 'own'> = {
  view: 'own',
  called: slide => plainText(slide.question),
  shows: slide => [display(slide.question), body(slide.body)],
  limited: 'points',
  divides: false,
}

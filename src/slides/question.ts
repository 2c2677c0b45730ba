import type { Question } from '../argument/argument.js'
import type { Base } from './base.js'
import type { QuestionSlide } from './deck.js'

/** A question to the room. */
export function questionSlide(question: Question, base: Base): QuestionSlide {
  return { ...base, kind: 'question', question: question.text, body: question.below }
}

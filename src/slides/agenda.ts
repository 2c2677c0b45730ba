import type { Argument } from '../argument/argument.js'
import { standingAlone } from './base.js'
import type { AgendaSlide } from './deck.js'
import { dividedSections, isClosing } from './section.js'

/**
 * The list of the deck's sections.
 *
 * @param seconds planned for it
 */
export function agendaSlide(id: string, seconds = 0): AgendaSlide {
  return { ...standingAlone(id, { seconds }), kind: 'agenda' }
}

/** Whether a talk has enough sections to announce them, and is meant to; nothing is added to a plain deck. */
export function needsAgenda(argument: Argument): boolean {
  if (argument.plain || argument.agenda === false) return false
  const sections = dividedSections(argument).filter(section => !isClosing(section))
  return sections.length >= (argument.agenda ? 2 : 3)
}

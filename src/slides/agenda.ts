import type { Argument } from '../argument/types.js'
import { standingAlone } from './base.js'
import { dividedSections, isClosing } from './section.js'
import type { AgendaSlide } from './types.js'

/** The list of the deck's sections. */
export function agendaSlide(id: string): AgendaSlide {
  return { ...standingAlone(id), kind: 'agenda' }
}

/** Whether a talk has enough sections to announce them; nothing is added to a plain deck. */
export function needsAgenda(argument: Argument): boolean {
  return !argument.plain && dividedSections(argument).filter(section => !isClosing(section)).length >= 3
}

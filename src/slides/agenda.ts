import type { Argument } from '../argument/argument.js'
import { type Base, standingAlone } from './base.js'
import type { Kind } from './kind.js'
import { dividedSections, isClosing } from './section.js'

export interface AgendaSlide extends Base {
  readonly kind: 'agenda'
}

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

export const agendaKind: Kind<AgendaSlide, 'own'> = {
  view: 'own',
  called: (_, words) => words.agenda,
  shows: () => [],
  limited: 'nothing',
  divides: false,
}

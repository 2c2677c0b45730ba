import { type Base, standingAlone } from './base.js'
import type { Kind } from './kind.js'

export interface AgendaSlide extends Base {
  readonly kind: 'agenda'
}

/**
 * The list of the deck's sections.
 *
 * @param place of the first of them
 * @param seconds planned for it
 */
export function agendaSlide(id: string, place: Base['place'], seconds = 0): AgendaSlide {
  return { ...standingAlone(id, { place, seconds }), kind: 'agenda' }
}

export const agendaKind: Kind<AgendaSlide, 'own'> = {
  view: 'own',
  called: (_, words) => words.agenda,
  shows: () => [],
  limited: 'nothing',
  divides: false,
}

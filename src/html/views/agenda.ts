import type { AgendaSlide } from '../../slides/agenda.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** The agenda: the talk's sections, numbered. */
export interface AgendaView extends HeadlineView {
  readonly entries: readonly string[]
}

export function agendaView(slide: AgendaSlide, context: ViewContext): AgendaView {
  return {
    ...headlineView(slide, context),
    entries: context.deck.sections.map(({ heading }) => inline(context, heading)),
  }
}

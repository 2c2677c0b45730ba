import type { Slide, SlideKind } from '../../slides/deck.js'
import { agendaView } from './agenda.js'
import { backupView } from './backup.js'
import { bodyView } from './body.js'
import { closingView } from './closing.js'
import { comparisonView } from './comparison.js'
import type { ViewContext } from './context.js'
import { definitionView } from './definition.js'
import type { HeadlineView } from './headline.js'
import { numberView } from './number.js'
import { objectionView } from './objection.js'
import { questionView } from './question.js'
import { quoteView } from './quote.js'
import { sectionView } from './section.js'
import { sourcesView } from './sources.js'
import { thesisView } from './thesis.js'
import { titleView } from './title.js'

type Views = {
  readonly [K in SlideKind]: (slide: Extract<Slide, { kind: K }>, context: ViewContext) => HeadlineView
}

const views: Views = {
  title: titleView,
  thesis: thesisView,
  agenda: agendaView,
  section: sectionView,
  claim: bodyView,
  quote: quoteView,
  number: numberView,
  objection: objectionView,
  definition: definitionView,
  question: questionView,
  figure: bodyView,
  table: bodyView,
  code: bodyView,
  comparison: comparisonView,
  closing: closingView,
  sources: sourcesView,
  backup: backupView,
  untitled: bodyView,
}

/** What the template of a slide's kind gets. */
export function kindView(slide: Slide, context: ViewContext): HeadlineView {
  const view = views[slide.kind] as (slide: Slide, context: ViewContext) => HeadlineView
  return view(slide, context)
}

import type { Slide, SlideShownBy } from '../../slides/deck.js'
import { isBodySlide } from '../../slides/kind-of.js'
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

type OwnSlide = SlideShownBy<'own'>

/** The views of the kinds that say that they have one of their own, and of no others. */
const views: {
  readonly [Each in OwnSlide['kind']]: (
    slide: Extract<OwnSlide, { readonly kind: Each }>,
    context: ViewContext,
  ) => HeadlineView
} = {
  title: titleView,
  thesis: thesisView,
  agenda: agendaView,
  section: sectionView,
  quote: quoteView,
  number: numberView,
  objection: objectionView,
  definition: definitionView,
  question: questionView,
  comparison: comparisonView,
  closing: closingView,
  sources: sourcesView,
  backup: backupView,
}

/** What the template of a slide's kind gets. */
export function kindView(slide: Slide, context: ViewContext): HeadlineView {
  if (isBodySlide(slide)) return bodyView(slide, context)
  const view = views[slide.kind] as (slide: OwnSlide, context: ViewContext) => HeadlineView
  return view(slide, context)
}

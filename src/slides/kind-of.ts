import type { Slide, SlideShownBy } from './deck.js'
import type { Kind, Part, View } from './kind.js'
import { kinds } from './kinds.js'

/** What is known of a slide by its kind. */
export function kindOf(slide: Slide): Kind<Slide, View> {
  // The entry under a slide's own kind is the one for slides of that kind, which TypeScript cannot follow.
  return kinds[slide.kind] as Kind<Slide, View>
}

/** What a slide shows of the author's beside its headline, in the order in which it comes. */
export function shownOn(slide: Slide): readonly Part[] {
  return kindOf(slide).shows(slide)
}

/** Whether a slide is shown as a headline over its body; every other one has a view of its kind's own. */
export function isBodySlide(slide: Slide): slide is SlideShownBy<'body'> {
  return kindOf(slide).view === 'body'
}

import { agendaKind } from './agenda.js'
import { backupKind } from './backup.js'
import { claimKind } from './claim.js'
import { closingKind } from './closing.js'
import { codeKind } from './code.js'
import { comparisonKind } from './comparison.js'
import type { Slide, SlideKind } from './deck.js'
import { definitionKind } from './definition.js'
import { figureKind } from './figure.js'
import type { Kind, Part } from './kind.js'
import { numberKind } from './number.js'
import { objectionKind } from './objection.js'
import { questionKind } from './question.js'
import { quoteKind } from './quote.js'
import { sectionKind } from './section.js'
import { sourcesKind } from './sources.js'
import { tableKind } from './table.js'
import { thesisKind } from './thesis.js'
import { titleKind } from './title.js'
import { untitledKind } from './untitled.js'

const kinds: { readonly [Each in SlideKind]: Kind<Extract<Slide, { readonly kind: Each }>> } = {
  title: titleKind,
  thesis: thesisKind,
  agenda: agendaKind,
  section: sectionKind,
  claim: claimKind,
  quote: quoteKind,
  number: numberKind,
  objection: objectionKind,
  definition: definitionKind,
  question: questionKind,
  figure: figureKind,
  table: tableKind,
  code: codeKind,
  comparison: comparisonKind,
  closing: closingKind,
  sources: sourcesKind,
  backup: backupKind,
  untitled: untitledKind,
}

/** The kinds of slides that there are. */
export const slideKinds: readonly string[] = Object.keys(kinds)

/** What is known of a slide by its kind. */
export function kindOf(slide: Slide): Kind<Slide> {
  // The entry under a slide's own kind is the one for slides of that kind, which TypeScript cannot follow.
  return kinds[slide.kind] as Kind<Slide>
}

/** What a slide shows of the author's beside its headline, in the order in which it comes. */
export function shownOn(slide: Slide): readonly Part[] {
  return kindOf(slide).shows(slide)
}

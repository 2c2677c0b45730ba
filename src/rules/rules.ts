import type { VFile } from 'vfile'
import type { Argument } from '../argument/argument.js'
import type { Selection } from '../audience/selection.js'
import type { CheckId } from '../diagnostics/catalogue.js'
import { type Place, report } from '../diagnostics/report.js'
import type { Deck } from '../slides/deck.js'
import { claimTooLong } from './argument/claim-too-long.js'
import { claimTopicHeading } from './argument/claim-topic-heading.js'
import { claimUnsupported } from './argument/claim-unsupported.js'
import { duplicateHeadline } from './argument/duplicate-headline.js'
import { evidenceWithoutSource } from './argument/evidence-without-source.js'
import { figureWithoutAlt } from './argument/figure-without-alt.js'
import { linkBroken } from './argument/link-broken.js'
import { objectionNone } from './argument/objection-none.js'
import { objectionUnanswered } from './argument/objection-unanswered.js'
import { quoteNotInSource } from './argument/quote-not-in-source.js'
import { quoteTooLong } from './argument/quote-too-long.js'
import { quoteWithoutAttribution } from './argument/quote-without-attribution.js'
import { sectionImbalance } from './argument/section-imbalance.js'
import { sourceNoLocator } from './argument/source-no-locator.js'
import { sourceSingle } from './argument/source-single.js'
import { thesisMissing } from './argument/thesis-missing.js'
import { thesisNotRestated } from './argument/thesis-not-restated.js'
import type { ArgumentContext, DeckContext, Rule, Say } from './rule.js'
import { jargonUndefined } from './slides/jargon-undefined.js'
import { slideEmpty } from './slides/slide-empty.js'
import { slideTooFull } from './slides/slide-too-full.js'
import { timeSlideOver } from './slides/time-slide-over.js'

/** The rules that look at an argument, in the order in which they report. */
export const argumentRules: readonly Rule<ArgumentContext>[] = [
  thesisMissing,
  thesisNotRestated,
  claimUnsupported,
  claimTopicHeading,
  claimTooLong,
  duplicateHeadline,
  evidenceWithoutSource,
  sourceNoLocator,
  sourceSingle,
  quoteWithoutAttribution,
  quoteNotInSource,
  quoteTooLong,
  objectionUnanswered,
  objectionNone,
  figureWithoutAlt,
  linkBroken,
  sectionImbalance,
]

/** The rules that look at slides. */
export const deckRules: readonly Rule<DeckContext>[] = [
  slideEmpty,
  slideTooFull,
  timeSlideOver,
  jargonUndefined,
]

/**
 * Reports what the rules find in an argument: the whole outline, or what an audience gets of it. Of a plain deck, which
 * argues nothing, only pictures, quotations and headlines are looked at.
 *
 * @param texts the local texts of works, by id
 */
export function checkArgument(
  argument: Argument,
  selection: Selection | undefined,
  file: VFile,
  texts: ReadonlyMap<string, string>,
): void {
  const context = { argument, selection, texts }
  for (const rule of argumentRules)
    if (rule.plain || !argument.plain) rule.check(context, sayOn(file, rule.id))
}

/** Reports what the rules find in the slides of the whole outline, or of an audience. */
export function checkDeck(deck: Deck, selection: Selection | undefined, file: VFile): void {
  for (const rule of deckRules) rule.check({ deck, selection }, sayOn(file, rule.id))
}

/** What a stage has said at a place already is not said again. */
function sayOn(file: VFile, id: CheckId): Say {
  const said = file.messages.filter(({ ruleId }) => ruleId === id)
  return (reason, details) => {
    const line = startLine(details.place)
    if (line && said.some(message => message.line === line)) return
    report(file, id, reason, details)
  }
}

function startLine(place: Place | undefined): number | undefined {
  return place && ('start' in place ? place.start.line : place.line)
}

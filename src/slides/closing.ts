import type { Argument, Block, Claim, Inline, Recall } from '../argument/argument.js'
import { dividedSections, isClosing } from '../argument/divisions.js'
import { plainText } from '../language/plain-text.js'
import type { Base } from './base.js'
import { body, type Kind, running } from './kind.js'
import { secondsOf } from './seconds.js'

export interface ClosingSlide extends Base {
  readonly kind: 'closing'
  readonly thesis?: Inline
  readonly recalled: readonly Inline[]
  readonly body: readonly Block[]
}

/** The most claims that a closing slide repeats by itself. */
const mostClaims = 5

/** The thesis again, and what the talk has shown for it: what the author recalls, else its claims or sections. */
export function closingSlide(claim: Claim, base: Base, argument: Argument): ClosingSlide {
  const recalls = claim.pieces.filter(piece => piece.type === 'recall')
  const chosen = recalls.filter(recall => !isLinkAlone(recall) || !isThesis(recall.target, argument))
  return {
    ...base,
    kind: 'closing',
    notes: [...base.notes, ...recalls.flatMap(recall => recall.notes)],
    seconds: base.seconds + secondsOf(...recalls),
    thesis: argument.thesis?.text,
    recalled: chosen.length > 0 ? chosen.map(recall => recalledText(recall, argument)) : summary(argument),
    body: claim.body,
  }
}

function isThesis(target: string | undefined, argument: Argument): boolean {
  return target !== undefined && (target === 'thesis' || target === argument.thesis?.id)
}

/** Whether a callback names what it links to and says nothing of its own. */
function isLinkAlone({ text, target }: Recall): boolean {
  return target !== undefined && text.every(node => node.type === 'link' || plainText([node]) === '')
}

/** The words of what a callback links to, or its own. */
function recalledText(recall: Recall, argument: Argument): Inline {
  if (!isLinkAlone(recall)) return recall.text
  const section = argument.sections.find(({ id, heading }) => id === recall.target && heading)
  const claim = argument.sections
    .flatMap(({ claims }) => withSubclaims(claims))
    .find(({ id, headline }) => id === recall.target && headline)
  return claim?.headline ?? section?.heading ?? recall.text
}

function summary(argument: Argument): readonly Inline[] {
  const claims = argument.sections
    .filter(({ backup }) => !backup)
    .flatMap(({ claims }) => withSubclaims(claims))
  const headlines = claims.flatMap(({ headline, conclusion }) => (headline && !conclusion ? [headline] : []))
  if (headlines.length <= mostClaims) return headlines
  return dividedSections(argument).flatMap(section => (isClosing(section) ? [] : [section.heading]))
}

function withSubclaims(claims: readonly Claim[]): readonly Claim[] {
  return claims.flatMap(claim => [claim, ...withSubclaims(claim.claims)])
}

export const closingKind: Kind<ClosingSlide, 'own'> = {
  view: 'own',
  called: (_, words) => words.closing,
  shows: ({ thesis, recalled, body: blocks }) => [
    ...(thesis ? [running(thesis)] : []),
    ...recalled.map(running),
    body(blocks),
  ],
  limited: 'nothing',
  divides: false,
}

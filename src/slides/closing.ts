import type { Argument, Block, Claim, Inline, Recall } from '../argument/argument.js'
import { dividedSections, isClosing } from '../argument/divisions.js'
import { plainText } from '../language/plain-text.js'
import { labelWords } from '../language/words.js'
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
/** The most words of what only names the thesis: an article, and one of a writer's own. */
const mostNaming = 3

/** The thesis again, and what the talk has shown for it: what the author recalls, else its claims or sections. */
export function closingSlide(claim: Claim, base: Base, argument: Argument): ClosingSlide {
  const recalls = claim.pieces.filter(piece => piece.type === 'recall')
  const chosen = recalls.filter(recall => !namesThesis(recall, argument))
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

/** Whether a callback only names the thesis, `[the thesis](#thesis)`: the slide says it anyway. */
function namesThesis({ text, target }: Recall, { thesis, matter }: Argument): boolean {
  if (target === undefined || !(target === 'thesis' || target === thesis?.id)) return false
  const words = plainText(text).trim().toLowerCase()
  if (words === '' || (thesis && words === plainText(thesis.text).toLowerCase())) return true
  const labels = [...labelWords(matter.lang)].flatMap(([word, role]) => (role === 'thesis' ? [word] : []))
  return words.split(/\s+/).length <= mostNaming && labels.some(label => words.includes(label))
}

/** The words of a callback; a link without any has those of what it leads to. */
function recalledText(recall: Recall, argument: Argument): Inline {
  if (plainText(recall.text).trim() !== '') return recall.text
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

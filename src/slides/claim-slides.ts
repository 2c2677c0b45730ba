import type { Argument, Claim } from '../argument/argument.js'
import { type Base, withMore } from './base.js'
import { bodySlide } from './body-slide.js'
import { closingSlide } from './closing.js'
import type { Slide } from './deck.js'
import { layoutOf } from './layout.js'
import { pieceSlide } from './piece-slide.js'
import { bodySeconds, pieceSeconds, secondsOf } from './seconds.js'
import { spokenBody } from './spoken-body.js'

/** Where a claim stands. */
interface Standing {
  readonly argument: Argument
  /** The index of its section in the deck, or -1. */
  readonly section: number
  readonly backup: boolean
}

/** The slides of a claim and of the claims under it, in order. */
export function claimSlides(claim: Claim, standing: Standing): readonly Slide[] {
  return [...ownSlides(claim, standing), ...claim.claims.flatMap(sub => claimSlides(sub, standing))]
}

function ownSlides(claim: Claim, { argument, section, backup }: Standing): readonly Slide[] {
  const { lang, steps } = argument.matter
  const { id, headline, notes, place } = claim
  const base: Base = {
    id,
    headline,
    notes,
    place,
    section,
    backup,
    layout: layoutOf(claim.attributes, steps),
    seconds: secondsOf(claim) + bodySeconds(claim.body),
  }
  const pieces = claim.pieces
    .filter(piece => piece.type !== 'recall')
    .map(piece => {
      const { id, notes, place } = piece
      return pieceSlide(piece, { ...base, id, notes, place, seconds: pieceSeconds(piece) }, lang)
    })
  if (claim.conclusion) return [...pieces, closingSlide(claim, base, argument)]
  // Who asks for a kind of their own gets a slide of it, whatever there is to show.
  if (claim.body.length > 0 || claim.ownKind) return [bodySlide(claim, base), ...pieces]
  const [first, ...others] = pieces
  // The claim's own id has to lead to its first slide, and its own notes have to be said somewhere.
  if (first) return [withMore(first, { id, notes, seconds: base.seconds }), ...others]
  return headline || notes.length > 0 ? [bodySlide({ ...claim, body: spokenBody(notes, lang) }, base)] : []
}

import type { BlockContent } from 'mdast'
import type { Argument, Claim, Line, Section, SetPiece, Thesis } from '../../argument/argument.js'
import { hasAgenda, titleSeconds } from '../../argument/opening.js'
import { standings } from '../../argument/roles.js'
import { countWords } from '../../language/count-words.js'
import { plainText } from '../../language/plain-text.js'
import type { Profile } from '../profile.js'
import { blocksDefault, claimDefault, defaultTimes, pieceDefault } from './default-times.js'
import { paceOf } from './pace.js'

/** How fast an audience's talk goes. */
export interface Clock {
  /** Words a minute. */
  readonly pace: number
  /** Multiplier on the default times. */
  readonly dwell: number
  /** BCP 47. */
  readonly lang: string
}

/** The clock of an audience for a talk in `lang`. */
export function clockOf(profile: Profile, lang: string): Clock {
  return { pace: paceOf(profile, lang), dwell: profile.dwell, lang }
}

/** Seconds for saying `notes`, not rounded. */
function speech(notes: readonly BlockContent[], { pace, lang }: Clock): number {
  return notes.length === 0 ? 0 : (countWords(plainText(notes), lang) / pace) * 60
}

/** Whole seconds for the title with what stands under it, and for the list of sections where there is one. */
export function openingSeconds(argument: Argument, clock: Clock): { title: number; agenda: number } {
  const { title, intro, notes, plan } = argument
  const shown = (title ? titleSeconds : 0) + blocksDefault(intro)
  return {
    title: plan?.seconds ?? Math.round(Math.max(shown * clock.dwell, speech(notes, clock))),
    agenda: hasAgenda(argument) ? Math.round(defaultTimes.agenda * clock.dwell) : 0,
  }
}

/** Whole seconds of a thesis. */
export function thesisSeconds({ plan, notes }: Thesis, clock: Clock): number {
  return plan.seconds ?? Math.round(Math.max(defaultTimes.thesis * clock.dwell, speech(notes, clock)))
}

/** Whole seconds of a section without its claims: what is said at its start, and its divider where it has one. */
export function sectionSeconds({ plan, notes, heading }: Section, divided: boolean, clock: Clock): number {
  const divider = heading && divided ? defaultTimes.divider * clock.dwell : 0
  return plan.seconds ?? Math.round(Math.max(divider, speech(notes, clock)))
}

/** Whole seconds of a set piece; those of a callback are its claim's. */
export function pieceSeconds(piece: SetPiece, clock: Clock): number {
  if (piece.type === 'recall') return 0
  const quoted = piece.type === 'quotation' ? speech(piece.paragraphs.map(asParagraph), clock) : 0
  const shown = pieceDefault(piece) * clock.dwell + quoted
  return piece.plan.seconds ?? Math.round(Math.max(shown, speech(piece.notes, clock)))
}

function asParagraph(children: SetPieceWords): BlockContent {
  return { type: 'paragraph', children: [...children] }
}

type SetPieceWords = Extract<SetPiece, { type: 'quotation' }>['paragraphs'][number]

/**
 * Whole seconds of a claim and of each of `lines`, which are shown while the claim's notes are said.
 *
 * The speech is counted once. A line takes its default, or the speech that was written in its list item; the claim takes
 * its own default, or what is left of the speech when its lines have had their share. So, where no line is said in more
 * than its default, the claim with all its lines takes max(sum of the defaults, words ÷ pace), and a line that is cut takes
 * its share of the speech with it. `time=` of a claim is the time of its slide, lines
 * included: where it is less than the defaults, they shrink in proportion. `time=` of a line is its own.
 *
 * @param lines the claim's lines that are units of their own, nested ones too
 */
export function claimSeconds(
  claim: Claim,
  lines: readonly Line[],
  clock: Clock,
): { readonly own: number; readonly ofLine: ReadonlyMap<Line, number> } {
  const own = Math.round(claimDefault(claim) * clock.dwell)
  const ofLine = new Map(lines.map(line => [line, lineSeconds(line, claim.notes, clock)]))
  const given = claim.plan.seconds
  if (given === undefined) {
    const spoken = Math.round(speech(claim.notes, clock))
    return { own: Math.max(own, spoken - sum(ofLine.values())), ofLine }
  }
  const fixed = sum(lines.map(({ plan }) => plan.seconds ?? 0))
  const flexible = sum(ofLine.values()) - fixed
  const left = Math.max(0, given - fixed)
  const share = Math.min(1, left / Math.max(1, own + flexible))
  for (const [line, seconds] of ofLine)
    if (line.plan.seconds === undefined) ofLine.set(line, Math.floor(seconds * share))
  return { own: Math.max(0, given - sum(ofLine.values())), ofLine }
}

function lineSeconds({ id, plan, role, below }: Line, notes: Claim['notes'], clock: Clock): number {
  const blocks = blocksDefault(below.filter(block => block.type !== 'lines'))
  const shown = (standings[role].seconds + blocks) * clock.dwell
  const said = notes.filter(({ data }) => data?.owner === id)
  return plan.seconds ?? Math.round(Math.max(shown, speech(said, clock)))
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

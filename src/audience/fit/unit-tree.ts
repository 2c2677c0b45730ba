import type {
  Argument,
  Block,
  Claim,
  Inline,
  Line,
  Plan,
  Section,
  SetPiece,
} from '../../argument/argument.js'
import { linesOf, withNested } from '../../argument/block-lines.js'
import { pieceBlocks, pieceWords } from '../../argument/piece-parts.js'
import { standings } from '../../argument/roles.js'
import type { Place } from '../../diagnostics/report.js'
import { plainText } from '../../language/plain-text.js'
import type { Profile } from '../profile.js'
import type { UnitType } from '../selection.js'
import {
  type Clock,
  claimSeconds,
  clockOf,
  openingSeconds,
  pieceSeconds,
  sectionSeconds,
  thesisSeconds,
} from '../time/time.js'
import { keptWith } from './kept-with.js'
import { claimWeights, type Interest, interestIn, shownBy, worthOf } from './weights.js'

/** A piece of an argument that is kept or cut whole, in the tree that they form. */
export interface Unit {
  readonly id: string
  readonly type: UnitType
  /** Its own words, plain, at most 80 characters. */
  readonly title: string
  readonly plan: Pick<Plan, 'priority' | 'key' | 'needs' | 'seconds'>
  /** Whole seconds of its own, without its children. */
  readonly seconds: number
  /** Thousandths; 0 for what is worth no more than what stands in it. */
  readonly worth: number
  /** Whether it supports the claim that it stands in. */
  readonly support: boolean
  /** Of a claim: whether what it shows speaks for it without any support. */
  readonly visual: boolean
  /** Goes where its parent goes, in its parent's time: an event of a timeline, a callback, a line under a reply. */
  readonly part: boolean
  /** Of a callback: the id of what it calls back to; without that it goes. */
  readonly recalls?: string
  /** After the end, and not counted. */
  readonly backup: boolean
  readonly place: Place | undefined
  readonly children: readonly Unit[]
}

interface Setting {
  readonly clock: Clock
  readonly weights: Profile['interest']
  readonly divided: boolean
}

/** An argument as a tree of units with their times and worth; the root's time is that of title and agenda. */
export function unitsOf(argument: Argument, profile: Profile): Unit {
  const clock = clockOf(profile, argument.matter.lang)
  const setting = { clock, weights: profile.interest, divided: argument.dividers !== false }
  const { title, agenda } = openingSeconds(argument, clock)
  const { thesis, place } = argument
  const thesisUnit = thesis && {
    ...common(thesis, 'thesis', thesis.text),
    seconds: thesisSeconds(thesis, clock),
  }
  return {
    ...common({ id: '', plan: emptyPlan, place }, 'talk', argument.title ?? []),
    seconds: title + agenda,
    children: [
      ...partsIn(argument.intro),
      ...(thesisUnit ? [thesisUnit] : []),
      ...argument.sections.map(section => sectionUnit(section, setting)),
    ],
  }
}

const emptyPlan: Plan = { priority: 'should', key: false, for: [], notFor: [], topics: [], needs: [] }

/** What units have in common, for one that is worth nothing and takes no time. */
function common(
  { id, plan, place }: { readonly id: string; readonly plan: Plan; readonly place: Place | undefined },
  type: UnitType,
  words: Inline,
): Unit {
  const said = plainText(words)
  const title = said.length <= 80 ? said : [...said].slice(0, 80).join('')
  const fixed = { seconds: 0, worth: 0, support: false, visual: false, part: false, backup: false }
  return { id, type, title, plan, place, ...fixed, children: [] }
}

function sectionUnit(section: Section, setting: Setting): Unit {
  const none = { topics: [], byId: 1 }
  const interest = interestIn({ id: section.id, topics: section.plan.topics }, none, setting.weights)
  return {
    ...common(section, 'section', section.heading ?? []),
    seconds: sectionSeconds(section, setting.divided, setting.clock),
    backup: section.backup,
    children: section.claims.map(claim => claimUnit(claim, interest, setting)),
  }
}

function claimUnit(claim: Claim, inherited: Interest, setting: Setting): Unit {
  const interest = interestIn({ id: claim.id, topics: claim.plan.topics }, inherited, setting.weights)
  const isPart = (line: Line) => claim.visual !== undefined && line.role === 'point'
  const top = linesOf(claim.body)
  const times = claimSeconds(claim, withNested(top.filter(line => !isPart(line))), setting.clock)
  const withWhom = keptWith(
    claim,
    top.filter(line => !isPart(line)),
  )
  const piecesIn = (holder: Line | SetPiece | undefined): readonly Unit[] =>
    claim.pieces
      .filter(piece => withWhom.get(piece) === holder)
      .map(piece => withTarget(pieceUnit(piece, interest, setting, piecesIn(piece)), piece, claim))
  const lineUnit = (line: Line): Unit => {
    const own = interestIn({ id: line.id, topics: line.plan.topics }, interest, setting.weights)
    const { weight, supports } = standings[line.role]
    const unit = {
      ...common(line, line.role, line.text),
      seconds: times.ofLine.get(line) ?? 0,
      worth: worthOf({ kind: line.role, weight }, own, setting.weights),
      support: supports === 'proof',
      children: [...linesOf(line.below).map(lineUnit), ...piecesIn(line)],
    }
    return withTarget(unit, line, claim)
  }
  const children = [
    ...top.map(line => (isPart(line) ? partUnit(line) : lineUnit(line))),
    ...piecesIn(undefined),
    ...claim.claims.map(sub => claimUnit(sub, interest, setting)),
  ]
  const visual = shownBy(claim)
  const kind = claim.conclusion
    ? 'conclusion'
    : (visual ?? (children.every(child => child.part) ? 'claim' : 'section'))
  return {
    ...common(claim, 'claim', claim.headline ?? []),
    seconds: times.own,
    worth: worthOf({ kind, weight: claimWeights[kind] }, interest, setting.weights),
    visual: visual !== undefined,
    children,
  }
}

function pieceUnit(
  piece: SetPiece,
  inherited: Interest,
  { clock, weights }: Setting,
  inside: readonly Unit[],
): Unit {
  const unit = {
    ...common(piece, piece.type, nameOf(piece)),
    seconds: pieceSeconds(piece, clock),
    children: [...partsIn(pieceBlocks(piece)), ...inside],
  }
  if (piece.type === 'recall')
    return { ...unit, part: true, ...(piece.target ? { recalls: piece.target } : {}) }
  const interest = interestIn({ id: piece.id, topics: piece.plan.topics }, inherited, weights)
  const { weight, supports } = standings[piece.type]
  return {
    ...unit,
    worth: worthOf({ kind: piece.type, weight }, interest, weights),
    support: supports === 'proof',
  }
}

/** What was written in a callback's list item goes with it when what it calls back to is cut. */
function withTarget(unit: Unit, { owner }: Line | SetPiece, { pieces }: Claim): Unit {
  if (owner === undefined) return unit
  const targets = pieces.flatMap(piece =>
    piece.id === owner && piece.type === 'recall' ? (piece.target ?? []) : [],
  )
  return { ...unit, plan: { ...unit.plan, needs: [...unit.plan.needs, ...targets] } }
}

/** A number by itself says nothing: its words are part of its name. */
function nameOf(piece: SetPiece): Inline {
  if (piece.type === 'number') return [...piece.figure, { type: 'text', value: ' ' }, ...piece.text]
  return pieceWords(piece)[0] ?? []
}

function partsIn(blocks: readonly Block[]): readonly Unit[] {
  return linesOf(blocks).map(partUnit)
}

function partUnit(line: Line): Unit {
  return { ...common(line, line.role, line.text), part: true, children: partsIn(line.below) }
}

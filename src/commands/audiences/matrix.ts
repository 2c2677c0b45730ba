import type { Decision, Selection } from '../../audience/selection.js'
import { plainText } from '../../language/plain-text.js'
import { selectTalk } from '../../pipeline.js'
import type { Deck } from '../../slides/deck.js'
import { toDeck } from '../../slides/to-deck.js'
import type { ReadTalk } from '../../talk/talk.js'
import { choicesOf } from '../choices.js'
import type { Terms } from './words.js'

/** What every audience of a talk gets of it. */
export interface Matrix {
  readonly talk: string
  readonly title: string
  readonly lang: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** One audience's talk. */
export interface Column extends Terms {
  readonly name: string
  readonly label?: string
  /** In the talk, and after its end. */
  readonly slides: number
  readonly backup: number
  /** Seconds that are planned, and that may be. */
  readonly seconds: number
  readonly budget?: number
}

/** One unit of the argument, and what became of it in each audience's talk, in the order of the columns. */
export interface Row extends Pick<Decision, 'id' | 'type' | 'title' | 'depth' | 'parent'> {
  readonly decisions: readonly Decision[]
}

/** Chooses for every audience of a talk that could be read. */
export function matrixOf(read: ReadTalk): Matrix {
  const choose = choicesOf(read, true)
  const all = [...read.profiles.keys()].map(name => ({
    name,
    ...choose({ audience: name }),
  }))
  const decided = all.map(
    ({ selection }) => new Map(selection.decisions.map(decision => [decision.id, decision])),
  )
  const { title, matter } = read.argument ?? {}
  return {
    talk: read.name,
    title: title ? plainText(title) : read.name,
    lang: matter?.lang ?? 'en',
    columns: all.map(({ name, selection, argument }) => ({
      name,
      ...columnOf(selection),
      ...countsOf(toDeck(argument)),
    })),
    // In the outline's own words: an audience may have others.
    rows: selectTalk(read).selection.decisions.map(({ id, type, title, depth, parent }) => ({
      id,
      type,
      title,
      depth,
      ...(parent === undefined ? {} : { parent }),
      decisions: decided.flatMap(byId => byId.get(id) ?? []),
    })),
  }
}

/** The matrix as data: decisions by the names of their audiences. */
export function matrixData({ columns, rows, ...talk }: Matrix): object {
  return {
    ...talk,
    audiences: columns,
    units: rows.map(({ decisions, ...row }) => ({
      ...row,
      audiences: Object.fromEntries(decisions.map((decision, at) => [columns[at]?.name, verdict(decision)])),
    })),
  }
}

/** Claims that stand in no section have an unnamed one, which is nothing to an author. */
export function isNamed({ type, title }: Pick<Row, 'type' | 'title'>): boolean {
  return type !== 'section' || title !== ''
}

/** An id without what it shares with that of the unit that it stands in. */
export function ownId({ id, parent }: Pick<Row, 'id' | 'parent'>): string {
  return parent !== undefined && id.startsWith(`${parent}/`) ? id.slice(parent.length + 1) : id
}

/** What was decided on a unit, without what it is. */
export function verdict({ kept, seconds, excluded, by, forced, firstKeptAt }: Decision): object {
  return { kept, seconds, excluded, by, forced, firstKeptAt }
}

function countsOf({ slides }: Deck): Pick<Column, 'slides' | 'backup'> {
  const backup = slides.filter(slide => slide.backup).length
  return { slides: slides.length - backup, backup }
}

function columnOf({ profile, seconds, budget }: Selection): Omit<Column, 'name' | 'slides' | 'backup'> {
  const { label, minutes, cut } = profile
  return {
    ...(label === undefined ? {} : { label }),
    cut,
    seconds,
    ...(budget === undefined ? {} : { budget }),
    ...(minutes === undefined ? {} : { minutes }),
  }
}

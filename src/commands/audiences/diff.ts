import type { Decision, Selection } from '../../audience/selection.js'
import { printable } from '../../diagnostics/reporters/frame.js'
import { reasonFor } from './words.js'

/** What one audience hears and another does not. */
export interface Difference {
  readonly audiences: readonly [string, string]
  /** Of each of the two: the units that it alone keeps, with what was decided for the other. */
  readonly only: readonly [readonly Alone[], readonly Alone[]]
  readonly shared: number
}

interface Alone {
  readonly id: string
  readonly title: string
  /** Why the other audience does not have it. */
  readonly reason: string
}

/** Compares what two audiences get of the same talk. */
export function difference(first: Selection, second: Selection): Difference {
  const kept = (selection: Selection) => selection.decisions.filter(decision => decision.kept)
  const only = (mine: Selection, other: Selection): readonly Alone[] => {
    const others = new Map(other.decisions.map(decision => [decision.id, decision]))
    return kept(mine).flatMap(({ id, title }) => {
      const theirs: Decision | undefined = others.get(id)
      return theirs && !theirs.kept ? [{ id, title, reason: reasonFor(theirs, other.profile) }] : []
    })
  }
  const [mine, theirs] = [only(first, second), only(second, first)]
  return {
    audiences: [first.profile.name, second.profile.name],
    only: [mine, theirs],
    shared: kept(first).length - mine.length,
  }
}

/** A difference for people. */
export function differenceText({ audiences, only, shared }: Difference): string {
  const lists = only.map((alone, at) => {
    const lines = alone.flatMap(({ id, title, reason }) => [
      `  ${id}  ${title}`,
      `      ${audiences[1 - at]}: ${reason}`,
    ])
    return [`${unitsOf(alone.length)} for ${audiences[at]} alone`, ...lines.map(printable)].join('\n')
  })
  return `${unitsOf(shared)} for both\n\n${lists.join('\n\n')}\n`
}

function unitsOf(count: number): string {
  return `${count} ${count === 1 ? 'unit' : 'units'}`
}

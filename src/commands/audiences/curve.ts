import type { Step } from '../../audience/fit/curve.js'
import type { Selection } from '../../audience/selection.js'
import { budgetOf } from '../../audience/time/budget.js'
import { printable } from '../../diagnostics/reporters/frame.js'
import { plannedTime } from '../naming.js'
import { isNamed } from './matrix.js'

/** What each further minute buys an audience, and what each unit would cost it. */
export interface Curve {
  readonly selection: Selection
  readonly steps: readonly Step[]
  /** Seconds of what would have to go, by the id of what would be kept for it. */
  readonly costs: ReadonlyMap<string, number>
}

/** A curve for people. */
export function curveText({ selection, steps, costs }: Curve): string {
  const { profile, decisions } = selection
  const titles = new Map(decisions.filter(isNamed).map(({ id, title }) => [id, title]))
  const units = (sign: string, ids: readonly string[]) =>
    ids.filter(id => titles.has(id)).map(id => `    ${sign} ${id}  ${titles.get(id)}`.trimEnd())
  const overtime = (seconds: number, minutes: number) =>
    seconds > budgetOf(minutes, profile) ? ': too short for what has to be kept' : ''
  const bought = steps
    .filter(({ gained, lost }, at) => at === 0 || gained.length > 0 || lost.length > 0)
    .flatMap(({ minutes, seconds, gained, lost }) => [
      `  ${minutes} min: ${plannedTime({ seconds, budget: budgetOf(minutes, profile) })}${overtime(seconds, minutes)}`,
      ...units('+', gained),
      ...units('−', lost),
    ])
  const left = decisions.filter(({ id, kept }) => !kept && costs.has(id) && titles.has(id))
  const cost = left.map(({ id, title }) => `  ${`${costs.get(id)} s`.padStart(6)}  ${id}  ${title}`)
  const parts = [
    [`What each minute buys ${profile.name}:`, ...bought],
    cost.length > 0
      ? ['What would have to go to keep what is left out:', ...cost]
      : ['Nothing more can be kept.'],
  ]
  return `${parts.map(lines => lines.map(printable).join('\n')).join('\n\n')}\n`
}

/** The same for programs. */
export function curveData({ selection, steps, costs }: Curve): object {
  const { profile, seconds, budget } = selection
  const { name: audience, minutes } = profile
  return { audience, minutes, seconds, budget, steps, costs: Object.fromEntries(costs) }
}

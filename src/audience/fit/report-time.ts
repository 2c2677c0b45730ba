import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import type { Profile } from '../profile.js'
import type { Fits } from './fit.js'
import { itemsOf } from './items.js'
import { fewestSeconds } from './plans.js'
import type { Unit } from './unit-tree.js'

/** Of the budget, what may be left before it is worth a word. */
const spare = 0.2

/** Says when what has to be kept takes more than `budget` seconds, or when everything leaves a fifth of them unused. */
export function reportTime(talk: Unit, profile: Profile, budget: number, fits: Fits, file: VFile): void {
  const set = { reason: 'The time is set here', place: profile.places.minutes }
  const minutes = `${profile.minutes} ${profile.minutes === 1 ? 'minute' : 'minutes'}`
  if (fits.fewest > budget) {
    const best = mostFreed(talk, profile, fits.fewest)
    const named = best && (best.unit.id ? `\`#${best.unit.id}\`` : best.unit.title)
    report(
      file,
      'time-talk-over',
      `What must be kept takes ${duration(fits.fewest)}: a talk of ${minutes} has ${duration(budget)}`,
      {
        place: best?.unit.place ?? set.place,
        note: best
          ? `Of all that must be kept, ${named} frees most when it need not be: ${duration(best.freed)}.`
          : 'Give the talk more time.',
        related: best && set.place ? set : undefined,
      },
    )
  } else if (fits.total < budget * (1 - spare)) {
    // Said of the talk, in the same words for every audience, so that it is said once.
    report(file, 'time-talk-under', 'There is time for more', {
      place: talk.place ?? set.place,
      note: `All that there is takes ${duration(fits.total)}, and a talk of ${minutes} has ${duration(budget)}. Say more, or plan a shorter talk.`,
      related: talk.place && set.place ? set : undefined,
    })
  }
}

/** The unit whose demotion from a must, or from what is kept by hand, makes the talk shortest. */
function mostFreed(
  talk: Unit,
  { keep, pin }: Profile,
  fewest: number,
): { readonly unit: Unit; readonly freed: number } | undefined {
  const pinned = new Set(pin.keep)
  let best: { unit: Unit; freed: number } | undefined
  for (const unit of countedIn(talk)) {
    if (unit.plan.priority !== 'must' && !pinned.has(unit.id)) continue
    const less = { keep, pin: { ...pin, keep: pin.keep.filter(id => id !== unit.id) } }
    const seconds = fewestSeconds(itemsOf(demoted(talk, unit), less)) ?? fewest
    if (fewest - seconds > (best?.freed ?? 0)) best = { unit, freed: fewest - seconds }
  }
  return best
}

function countedIn(unit: Unit): readonly Unit[] {
  return unit.backup ? [] : [unit, ...unit.children.flatMap(countedIn)]
}

/** `tree` with `unit` no must. */
function demoted(tree: Unit, unit: Unit): Unit {
  if (tree === unit) return { ...tree, plan: { ...tree.plan, priority: 'should' } }
  return { ...tree, children: tree.children.map(child => demoted(child, unit)) }
}

function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  if (minutes === 0) return `${rest} s`
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`
}

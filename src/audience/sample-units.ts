import type { Unit } from './units.js'

/** What a test says of a unit; the rest is usual. */
type Given = Partial<Omit<Unit, 'plan'>> & { readonly id: string; readonly plan?: Partial<Unit['plan']> }

function unit(type: string, { plan, ...given }: Given, children: readonly Unit[]): Unit {
  return {
    type,
    title: given.id,
    seconds: 0,
    worth: 0,
    support: false,
    visual: false,
    part: false,
    backup: false,
    place: undefined,
    children,
    ...given,
    plan: { priority: 'should', key: false, needs: [], ...plan },
  }
}

/** A talk of sections, for tests of the fit. */
export function talkOf(sections: readonly Unit[], seconds = 0): Unit {
  return unit('talk', { id: '', seconds }, sections)
}

export function section(given: Given, claims: readonly Unit[]): Unit {
  return unit('section', given, claims)
}

export function claim(given: Given, children: readonly Unit[]): Unit {
  return unit('claim', given, children)
}

/** Evidence, when nothing else is said. */
export function line(given: Given): Unit {
  const type = given.type ?? 'evidence'
  const support = !given.part && (type === 'evidence' || type === 'point')
  return unit(type, { worth: 1000, support, ...given }, given.children ?? [])
}

/** Units with all that stands in them. */
export function unitsIn(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap(each => [each, ...unitsIn(each.children)])
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claim, line, section, talkOf, unitsIn } from '../../fixtures/sample-units.js'
import type { Profile } from '../profile.js'
import { diminished } from './diminishing.js'
import { firstKept } from './first-kept.js'
import { fitsOf } from './fit.js'
import type { Unit } from './unit-tree.js'

type Rules = Pick<Profile, 'keep' | 'pin'>

/** What a plan comes to, in the order in which plans are compared. */
interface Score {
  readonly should: number
  readonly could: number
  readonly seconds: number
}

/** The worth and time of a plan, from the definition; undefined when it breaks a constraint. */
function scoreOf(talk: Unit, kept: ReadonlySet<string>, { keep, pin }: Rules): Score | undefined {
  const score = { should: 0, could: 0, seconds: talk.seconds }
  const visit = (unit: Unit, tier: 'should' | 'could', nested: number): boolean => {
    const supports = unit.children.filter(child => child.support)
    const tierOf = ({ plan }: Unit) => (plan.priority === 'could' ? 'could' : tier)
    const rank = (child: Unit) => (child.plan.priority === 'must' ? 0 : tierOf(child) === 'should' ? 1 : 2)
    const order = supports.toSorted((a, b) => rank(a) - rank(b) || b.worth - a.worth)
    const counted = unit.type === 'section' ? unit.children : supports
    const wanted = unit.type === 'section' ? keep.claimsPerSection : keep.evidencePerClaim
    const isBound = unit.type === 'section' || (unit.type === 'claim' && !unit.visual)
    const found = counted.filter(({ id }) => kept.has(id)).length
    if (isBound && found < Math.min(wanted, counted.length)) return false
    return unit.children.every(child => {
      const { id, plan, worth } = child
      const isKept = child.part || kept.has(id)
      if (!isKept) return !plan.key && unitsIn([child]).every(each => !isForced(each) && !kept.has(each.id))
      if (plan.needs.some(need => !kept.has(need))) return false
      if (child.part) return true
      const before = order.slice(0, order.indexOf(child)).filter(each => kept.has(each.id)).length
      const gains = child.support ? diminished(worth).slice(nested) : [worth]
      score.seconds += child.seconds
      if (plan.priority !== 'must') score[tierOf(child)] += gains[child.support ? before : 0] ?? 1
      return visit(
        child,
        tierOf(child),
        child.type === 'claim' ? 0 : nested + (unit.type === 'section' ? 0 : 1),
      )
    })
  }
  const isForced = ({ id, plan, type }: Unit) =>
    plan.priority === 'must' || pin.keep.includes(id) || type === 'thesis'
  return visit(talk, 'should', 0) ? score : undefined
}

function compare(a: Score, b: Score): number {
  return a.should - b.should || a.could - b.could || b.seconds - a.seconds
}

/** Every plan that breaks no constraint, by trying all sets of units. */
function allScores(talk: Unit, rules: Rules): readonly Score[] {
  const ids = unitsIn(talk.children).flatMap(({ id, part }) => (part ? [] : [id]))
  const scores: Score[] = []
  for (let set = 0; set < 2 ** ids.length; set++) {
    const score = scoreOf(talk, new Set(ids.filter((_, bit) => set & (1 << bit))), rules)
    if (score) scores.push(score)
  }
  return scores
}

const plan = fc.record({
  priority: fc.constantFrom('should', 'should', 'should', 'could', 'could', 'must'),
  key: fc.constantFrom(false, false, false, false, true),
  need: fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 3, 5, 8),
})
const leaf = fc.record({
  type: fc.constantFrom('evidence', 'point', 'warrant', 'objection'),
  seconds: fc.nat(6),
  worth: fc.constantFrom(1, 400, 700, 1000, 1000, 1500),
  plan,
  part: fc.constantFrom(false, false, false, false, false, true),
})
const claims = fc.record({
  plan,
  seconds: fc.nat(5),
  visual: fc.constantFrom(false, false, true),
  lines: fc.array(leaf, { maxLength: 4 }),
  /** Puts the second line under the first, and the last under a claim of their own. */
  nested: fc.boolean(),
  sub: fc.constantFrom(false, false, true),
})
const sections = fc.record({
  plan,
  seconds: fc.nat(3),
  claims: fc.array(claims, { minLength: 1, maxLength: 2 }),
})
const rules = fc.record({
  evidencePerClaim: fc.constantFrom(0, 1, 1, 1, 2),
  claimsPerSection: fc.constantFrom(0, 1, 1, 2),
  pinned: fc.array(fc.nat(9), { maxLength: 1 }),
})

/** A talk of at most `most` units that count; needs are by number, of the units as they come. */
const talks = fc
  .tuple(fc.array(sections, { minLength: 1, maxLength: 2 }), rules, fc.nat(4))
  .map(([tree, { pinned, ...keep }, opening]) => {
    let number = 0
    const planned = ({ priority, key, need }: { priority: string; key: boolean; need: number }) => ({
      priority: priority as 'should',
      key,
      needs: need > 0 ? [`u${need}`] : [],
    })
    const of = <T extends { plan: { priority: string; key: boolean; need: number } }>({
      plan,
      ...rest
    }: T) => ({
      ...rest,
      id: `u${++number}`,
      plan: planned(plan),
    })
    const talk = talkOf(
      tree.map(({ claims, ...rest }) =>
        section(
          of(rest),
          claims.map(({ lines, nested, sub, visual, ...rest }) => {
            const own = of(rest)
            const all = lines.map(each => line(of(each)))
            const [first, second, ...others] = all
            const under =
              sub && others.length > 0
                ? [claim({ ...of({ plan: rest.plan, seconds: 2 }), worth: worthOf(others) }, others)]
                : others
            const children =
              nested && first && second && !first.part
                ? [{ ...first, children: [second] }, ...under]
                : [...(first ? [first] : []), ...(second ? [second] : []), ...under]
            return claim({ ...own, visual, worth: visual ? 1200 : worthOf(children) }, children)
          }),
        ),
      ),
      opening,
    )
    return {
      talk: withKnownNeeds(talk),
      rules: { keep, pin: { keep: pinned.map(id => `u${id}`), drop: [] } },
    }
  })
  .filter(({ talk }) => unitsIn(talk.children).filter(({ part }) => !part).length <= 11)

/** A claim in which nothing else can be kept has its own worth. */
function worthOf(children: readonly Unit[]): number {
  return children.every(child => child.part) ? 900 : 0
}

/** A unit needs only what there is and what can be cut: parts are not among the sets that are tried. */
function withKnownNeeds(talk: Unit): Unit {
  const known = new Set(unitsIn(talk.children).flatMap(({ id, part }) => (part ? [] : [id])))
  const mended = (unit: Unit): Unit => ({
    ...unit,
    plan: { ...unit.plan, needs: unit.plan.needs.filter(id => known.has(id)) },
    children: unit.children.map(mended),
  })
  return mended(talk)
}

test('the fit is the best of all plans, for every budget', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(talks, ({ talk, rules }) => {
      const scores = allScores(talk, rules)
      const fewest = Math.min(...scores.map(({ seconds }) => seconds))
      const fits = fitsOf(talk, rules, 1000)
      expect(fits.fewest).toBe(fewest)
      let last: Score | undefined
      for (let budget = 0; budget <= fits.total + 1; budget++) {
        const fit = fits.within(budget)
        const score = scoreOf(talk, fit.kept, rules)
        const possible = scores.filter(({ seconds }) => seconds <= Math.max(budget, fewest))
        const best = possible.reduce((a, b) => (compare(a, b) >= 0 ? a : b))
        expect(score).toEqual(best)
        expect(fit.seconds).toBe(best.seconds)
        // More time never makes a talk worth less.
        if (last && score)
          expect(compare({ ...score, seconds: 0 }, { ...last, seconds: 0 })).toBeGreaterThanOrEqual(0)
        last = score
      }
    }),
    { numRuns: 1000 },
  )
})

test('each further support is worth 0.7 of the one before, and never nothing', () => {
  expect(diminished(1000).slice(0, 4)).toEqual([1000, 700, 490, 343].map(value => expect.closeTo(value, -1)))
  expect(diminished(1000).at(-1)).toBe(1)
  expect(diminished(1)).toEqual([1])
})

test('what is first kept in some time is kept in no shorter one', () => {
  const school = talkOf([
    section({ id: 'meals', seconds: 8 }, [
      claim({ id: 'hungry', seconds: 15 }, [
        line({ id: 'survey', seconds: 20 }),
        line({ id: 'marks', seconds: 20, plan: { priority: 'could' } }),
      ]),
      claim({ id: 'cost', seconds: 15 }, [line({ id: 'budget', seconds: 40, worth: 1500 })]),
    ]),
  ])
  const fits = fitsOf(
    school,
    { keep: { evidencePerClaim: 1, claimsPerSection: 1 }, pin: { keep: [], drop: [] } },
    7200,
  )
  const first = firstKept(fits, { qa: 0, reserve: 0 })
  expect(Object.fromEntries(first)).toMatchObject({ survey: 0.8, budget: 1.1, marks: 2 })
})

/** As many units as a long talk has: 12 sections of 5 claims with 4 lines each, and what they stand in. */
test('313 units are fitted to 45 minutes in at most 250 ms', () => {
  const long = talkOf(
    Array.from({ length: 12 }, (_, s) =>
      section(
        { id: `s${s}`, seconds: 8 },
        Array.from({ length: 5 }, (_, c) =>
          claim(
            {
              id: `s${s}c${c}`,
              seconds: 15,
              plan: { needs: c === 4 && s % 4 === 0 ? [`s${(s + 5) % 12}c1`] : [] },
            },
            Array.from({ length: 4 }, (_, l) =>
              line({
                id: `s${s}c${c}l${l}`,
                seconds: 12 + ((s * 7 + c * 5 + l * 3) % 17),
                plan: { priority: (s + c + l) % 3 === 0 ? 'could' : l === 0 && c === 0 ? 'must' : 'should' },
                worth: [1000, 1000, 500, 1500][(s + l) % 4] ?? 0,
              }),
            ),
          ),
        ),
      ),
    ).concat(section({ id: 'last', seconds: 8 }, [])),
  )
  expect(unitsIn(long.children)).toHaveLength(313)
  const rules = { keep: { evidencePerClaim: 1, claimsPerSection: 1 }, pin: { keep: [], drop: [] } }
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    expect(fitsOf(long, rules, 2430).within(2430).seconds).toBeGreaterThan(2400)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(250)
})

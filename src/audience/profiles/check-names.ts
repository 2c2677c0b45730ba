import { VFile } from 'vfile'
import type { Argument } from '../../argument/argument.js'
import type { RuleId } from '../../diagnostics/catalogue.js'
import { type Place, report } from '../../diagnostics/report.js'
import { didYouMean } from '../../diagnostics/suggest.js'
import { visitedIn } from '../cut/visit.js'
import { kinds } from '../fit/weights.js'
import type { Profile, Profiles } from '../profile.js'
import { type Mention, mentionsIn } from './mentions.js'

/**
 * Reports every name of an audience, unit or topic that there is none of, once with all the places where it stands.
 *
 * @param others arguments that have the same audiences: what those name may be in any of them. Asked for one by one, as
 * long as a name is missing
 */
export function checkNames(
  argument: Argument,
  profiles: Profiles,
  file: VFile,
  others: Iterable<Argument> = [],
): void {
  const mentions = mentionsIn(argument, file)
  const own = namesIn(argument, mentions)
  const audiences = [...profiles.keys()]
  const wanted = [...profiles.values()].flatMap(wantedBy)
  const shared = withOthers(own, wanted, others)
  const checks: readonly Check[] = [
    {
      rule: 'audience-unknown',
      what: 'audience',
      known: audiences,
      none: 'No audiences are defined: write `students: {minutes: 20}`, say, into `audiences.yml` beside the outline.',
      mentions: mentions.filter(({ kind }) => kind === 'audience'),
    },
    {
      rule: 'id-unknown',
      what: 'unit',
      known: own.unit,
      mentions: mentions.filter(({ kind }) => kind === 'unit'),
    },
    {
      rule: 'id-unknown',
      what: 'unit',
      known: shared.unit,
      mentions: wanted.filter(({ kind }) => kind === 'unit'),
    },
    {
      rule: 'id-unknown',
      what: 'topic, unit or kind of unit',
      known: shared.any,
      mentions: wanted.filter(({ kind }) => kind === 'any'),
    },
    {
      rule: 'topic-unknown',
      what: 'topic',
      known: shared.topic,
      mentions: wanted.filter(({ kind }) => kind === 'topic'),
    },
  ]
  for (const check of checks) run(check, file)
}

/** What an audience's fields may name, by the kind of name that they hold. */
type Names = Readonly<Record<Wanted['kind'], readonly string[]>>

function namesIn(argument: Argument, mentions: readonly Mention[]): Names {
  const unit = [...visitedIn(argument).map(({ unit }) => unit.id), ...(argument.skipped ?? [])]
  const topic = [...new Set(mentions.flatMap(({ kind, name }) => (kind === 'topic' ? [name] : [])))]
  return { unit, topic, any: [...topic, ...kinds, ...unit] }
}

/** The names of an argument, with those of as many others as it takes to find all that are wanted. */
function withOthers(own: Names, wanted: readonly Wanted[], others: Iterable<Argument>): Names {
  let known = own
  const isMissing = ({ kind, name }: Wanted) => !known[kind].includes(name)
  const rest = others[Symbol.iterator]()
  while (wanted.some(isMissing)) {
    const { done, value: other } = rest.next()
    if (done) break
    // What is wrong with the others is said of them.
    const more = namesIn(other, mentionsIn(other, new VFile()))
    const both = (kind: Wanted['kind']) => [...new Set([...known[kind], ...more[kind]])]
    known = { unit: both('unit'), topic: both('topic'), any: both('any') }
  }
  return known
}

/** Names of one kind, and those that there are. */
interface Check {
  readonly rule: RuleId
  readonly what: string
  readonly known: readonly string[]
  /** What is said where there are none at all. */
  readonly none?: string
  readonly mentions: readonly { readonly name: string; readonly place: Place | undefined }[]
}

function run({ rule, what, known, none = 'There is none.', mentions }: Check, file: VFile): void {
  const names = new Set(known)
  const places = new Map<string, (Place | undefined)[]>()
  for (const { name, place } of mentions)
    if (!names.has(name)) places.set(name, [...(places.get(name) ?? []), place])
  for (const [name, [place, ...others]] of places) {
    const hint = known.length > 0 ? didYouMean(name, known) : none
    const note = [hint, elsewhere(others, place)].filter(Boolean).join(' ')
    report(file, rule, `Cannot find the ${what} \`${name}\``, { place, note })
  }
}

/** A name that an audience's field holds: of a unit, of a topic, or of anything that has a weight. */
interface Wanted {
  readonly kind: 'unit' | 'any' | 'topic'
  readonly name: string
  readonly place: Place | undefined
}

/** What an audience's own fields name. */
function wantedBy({ pin, interest, topics, places }: Profile): readonly Wanted[] {
  const of = (field: string, kind: Wanted['kind'], names: readonly string[]) =>
    names.map(name => ({ kind, name, place: places[field] ?? places[''] }))
  return [
    ...of('pin', 'unit', [...pin.keep, ...pin.drop]),
    ...of('interest', 'any', Object.keys(interest)),
    ...of('topics', 'topic', [...(topics.only ?? []), ...topics.drop]),
  ]
}

/** Where else a name stands; a mistake is often made again. */
function elsewhere(places: readonly (Place | undefined)[], first: Place | undefined): string {
  const lines = new Set(places.flatMap(place => (place ? [lineOf(place)] : [])))
  if (first) lines.delete(lineOf(first))
  return lines.size > 0 ? `It stands on line ${[...lines].slice(0, 10).join(', ')} too.` : ''
}

function lineOf(place: Place): string {
  const line = 'start' in place ? place.start.line : place.line
  return place.path ? `${line} of \`${place.path}\`` : String(line)
}

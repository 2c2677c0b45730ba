import type { VFile } from 'vfile'
import type { Argument } from '../../argument/argument.js'
import type { RuleId } from '../../diagnostics/catalogue.js'
import { type Place, report } from '../../diagnostics/report.js'
import { didYouMean } from '../../diagnostics/suggest.js'
import { visitedIn } from '../cut/visit.js'
import { kinds } from '../fit/weights.js'
import type { Profile, Profiles } from '../profile.js'
import { mentionsIn } from './mentions.js'

/** Reports every name of an audience, unit or topic that there is none of, once with all the places where it stands. */
export function checkNames(argument: Argument, profiles: Profiles, file: VFile): void {
  const mentions = mentionsIn(argument, file)
  const ids = [...visitedIn(argument).map(({ unit }) => unit.id), ...(argument.skipped ?? [])]
  const topics = [...new Set(mentions.flatMap(({ kind, name }) => (kind === 'topic' ? [name] : [])))]
  const audiences = [...profiles.keys()]
  const wanted = [...profiles.values()].flatMap(wantedBy)
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
      known: ids,
      mentions: mentions.filter(({ kind }) => kind === 'unit'),
    },
    { rule: 'id-unknown', what: 'unit', known: ids, mentions: wanted.filter(({ kind }) => kind === 'unit') },
    {
      rule: 'id-unknown',
      what: 'topic, unit or kind of unit',
      known: [...topics, ...kinds, ...ids],
      mentions: wanted.filter(({ kind }) => kind === 'any'),
    },
    {
      rule: 'topic-unknown',
      what: 'topic',
      known: topics,
      mentions: wanted.filter(({ kind }) => kind === 'topic'),
    },
  ]
  for (const check of checks) run(check, file)
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

/** What an audience's own fields name. */
function wantedBy({ pin, interest, topics, places }: Profile) {
  const of = (field: string, kind: 'unit' | 'any' | 'topic', names: readonly string[]) =>
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

import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import { didYouMean } from '../../diagnostics/suggest.js'
import type { FrontMatter } from '../../outline/front-matter.js'
import type { Profile, Profiles } from '../profile.js'
import { isName } from './fields.js'
import { inherited, profileOf, type Values } from './profile-of.js'
import { type Places, readFields } from './read-fields.js'
import { readYaml } from './yaml.js'

/**
 * Reads an audiences file; what is wrong with one audience leaves the others usable.
 *
 * @param path of the file, as places name it
 * @param file gets the messages
 */
export function readProfiles(text: string, path: string, file: VFile): Profiles {
  const { value, places } = readYaml(text, path, file)
  return profilesIn(value, key => places.get(key), file)
}

/**
 * Reads the audiences that a front matter holds itself.
 *
 * @param value of its field `audiences`
 * @param places of the front matter's fields, those of audiences as `audiences.students.minutes`
 */
export function readOwnProfiles(value: unknown, places: FrontMatter['places'], file: VFile): Profiles {
  return profilesIn(
    value,
    key => places?.[key === '' ? 'audiences' : `audiences.${key}`] ?? places?.audiences,
    file,
  )
}

/** The profile of no audience in particular: everything in the outline, in its own language and look. */
export function wholeProfile(matter: FrontMatter): Profile {
  return profileOf('', {}, matter.places?.minutes ? { minutes: matter.places.minutes } : {})
}

/** A profile with another length, which stands in no file. */
export function lasting(profile: Profile, minutes: number): Profile {
  const places = Object.entries(profile.places).filter(([field]) => field !== 'minutes')
  return { ...profile, minutes, places: Object.fromEntries(places) }
}

/** An audience, read but for what it inherits. */
type Read = ReadonlyMap<string, Values>

function profilesIn(value: unknown, places: Places, file: VFile): Profiles {
  if (value === null || value === undefined) return new Map()
  if (typeof value !== 'object' || Array.isArray(value)) {
    report(file, 'audiences-invalid', 'The audiences are not listed by their names', {
      place: places(''),
      note: 'For example: `students: {minutes: 45}`.',
    })
    return new Map()
  }
  const names = Object.keys(value).filter(name => isUsable(name, places, file))
  const read = new Map(
    names.map(name => [name, readFields(name, (value as Record<string, unknown>)[name], places, file)]),
  )
  reportCycles(read, 'extends', places, file)
  const whole = new Map(names.map(name => [name, withInherited(name, read, [])] as const))
  for (const [name, { extends: parent }] of read) checkName(name, 'extends', parent, names)
  const built = names.filter(name => read.get(name)?.abstract !== true)
  for (const name of built) checkName(name, 'nested-in', read.get(name)?.['nested-in'], built)
  reportCycles(new Map(built.map(name => [name, whole.get(name) ?? {}])), 'nested-in', places, file)
  return new Map(built.map(name => [name, finished(name)]))

  function checkName(name: string, field: string, to: unknown, known: readonly string[]): void {
    if (typeof to !== 'string' || known.includes(to)) return
    const others = known.filter(other => other !== name)
    const abstract = names.includes(to) ? 'It is abstract, and never built. ' : ''
    const place = places(`${name}.${field}`)
    const note = abstract + (others.length > 0 ? didYouMean(to, others) : 'There is no other audience.')
    report(file, 'audience-unknown', `\`${field}: ${to}\` names no audience`, { place, note })
  }

  function finished(name: string): Profile {
    const values = whole.get(name) ?? {}
    const around = new Map(built.map(each => [each, whole.get(each) ?? {}]))
    const into = values['nested-in']
    const isUsed = typeof into === 'string' && built.includes(into) && !cycleFrom(name, around, 'nested-in')
    const profile = profileOf(name, isUsed ? values : { ...values, 'nested-in': null }, placesOf(name))
    const { minutes, qa } = profile
    if (minutes === undefined || qa < minutes) return profile
    const reason = `\`qa: ${qa}\` leaves nothing of the ${minutes} minutes of \`${name}\``
    report(file, 'audiences-invalid', reason, { place: profile.places.qa })
    return { ...profile, qa: 0 }
  }

  /** Where each field stands that an audience has, its own or from those that it extends. */
  function placesOf(name: string): Profile['places'] {
    const chain = [name, ...ancestors(name, read)].reverse()
    const fields = chain.flatMap(each =>
      Object.keys(read.get(each) ?? {}).map(field => [field, places(`${each}.${field}`)] as const),
    )
    return Object.fromEntries([['', places(name)] as const, ...fields].filter(([, place]) => place))
  }
}

function isUsable(name: string, places: Places, file: VFile): boolean {
  if (isName(name)) return true
  report(file, 'audiences-invalid', `A name that no audience can have: \`${name}\``, {
    place: places(name),
    note: 'Names are of `a-z`, `0-9` and `-`, since a folder is named after it; what it is called in print is its `label`.',
  })
  return false
}

function ancestors(name: string, read: Read): readonly string[] {
  const found: string[] = []
  for (
    let next = read.get(name)?.extends;
    typeof next === 'string' && read.has(next);
    next = read.get(next)?.extends
  ) {
    if (next === name || found.includes(next)) break
    found.push(next)
  }
  return found
}

/** What it inherits; what is said of one audience alone is not inherited. */
function withInherited(name: string, read: Read, below: readonly string[]): Values {
  const own = read.get(name) ?? {}
  const parent = own.extends
  if (typeof parent !== 'string' || !read.has(parent) || [name, ...below].includes(parent)) return own
  const { label: _, abstract: __, ...rest } = withInherited(parent, read, [name, ...below])
  return inherited(rest, own)
}

/** The names on a way from an audience back to itself, if there is one. */
function cycleFrom(name: string, read: Read, field: string): readonly string[] | undefined {
  const way = [name]
  for (
    let next = read.get(name)?.[field];
    typeof next === 'string' && read.has(next);
    next = read.get(next)?.[field]
  ) {
    if (next === name) return way
    if (way.includes(next)) return undefined
    way.push(next)
  }
  return undefined
}

function reportCycles(read: Read, field: string, places: Places, file: VFile): void {
  const reported = new Set<string>()
  for (const name of read.keys()) {
    const cycle = cycleFrom(name, read, field)
    if (!cycle || cycle.some(each => reported.has(each))) continue
    for (const each of cycle) reported.add(each)
    const way = [...cycle, name].map(each => `\`${each}\``).join(' → ')
    report(file, 'extends-cycle', `Cannot follow \`${field}\`: ${way} is a cycle`, {
      place: places(`${name}.${field}`) ?? places(name),
      note: `Take one of these \`${field}\` out.`,
    })
  }
}

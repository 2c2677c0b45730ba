import type { FrontMatterFields } from './front-matter-fields.js'

/** The name of a field of an outline's front matter. */
export type MatterField = keyof FrontMatterFields

/** Returns what a value means, or says what was expected instead. */
type Field = (value: unknown) => { readonly value: unknown } | { readonly expected: string }

const text: Field = value => {
  const list = Array.isArray(value) ? value : [value]
  return list.every(one => typeof one === 'string' || typeof one === 'number')
    ? { value: list.join(', ') }
    : { expected: 'a text' }
}

const people: Field = value => {
  const list = Array.isArray(value) ? value : [value]
  const names = list.map(entry =>
    typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : entry,
  )
  return names.every(name => typeof name === 'string')
    ? { value: names.join(', ') }
    : { expected: 'a name or a list of names' }
}

const paths: Field = value => {
  const list = Array.isArray(value) ? value : [value]
  return list.every(path => typeof path === 'string')
    ? { value: list }
    : { expected: 'a path or a list of paths' }
}

const path: Field = value =>
  typeof value === 'string' && value.trim() !== '' ? { value } : { expected: 'a path' }

const language: Field = value => {
  try {
    return { value: Intl.getCanonicalLocales(value as string)[0] ?? 'en' }
  } catch {
    return { expected: 'a language tag such as `en`, `fr` or `fa`' }
  }
}

const minutes: Field = value =>
  typeof value === 'number' && value > 0 && Number.isFinite(value)
    ? { value }
    : { expected: 'a number of minutes above 0' }

const flag: Field = value => (typeof value === 'boolean' ? { value } : { expected: '`true` or `false`' })

const prose: Field = value =>
  value === 'show' || value === 'speak' ? { value } : { expected: '`show` or `speak`' }

const fields: Readonly<Record<MatterField, Field>> = {
  title: text,
  subtitle: text,
  author: people,
  event: text,
  date: text,
  lang: language,
  theme: text,
  prose,
  steps: flag,
  bibliography: paths,
  csl: path,
  audiences: value => ({ value }),
  minutes,
}

/** Whether a front matter may have a field of this name. */
export function isMatterField(name: string): name is MatterField {
  return Object.hasOwn(fields, name)
}

/** The names of all fields. */
export const matterFields = Object.keys(fields) as readonly MatterField[]

/** What to write, for who wrote something else. */
const examples: Readonly<Record<MatterField, string>> = {
  title: 'The bridge is worn',
  subtitle: 'And who has to mend it',
  author: 'Ada Lovelace',
  event: 'Town council',
  date: '2026-11-22',
  lang: 'fr',
  theme: 'ink',
  prose: 'show',
  steps: 'true',
  bibliography: 'works.bib',
  csl: 'apa.csl',
  audiences: 'audiences.yml',
  minutes: '20',
}

/** What a value means, or what was expected in its place, with an example. */
type ReadValue = { readonly value: unknown } | { readonly expected: string; readonly example: string }

/** What a field's value, as YAML has it, means to Rostrum. A list of one is its one, where a list means nothing. */
export function readValue(name: MatterField, value: unknown): ReadValue {
  const read = fields[name](value)
  const isOne = 'expected' in read && Array.isArray(value) && value.length === 1
  const found = isOne ? fields[name](value[0]) : read
  return 'expected' in found ? { ...found, example: examples[name] } : found
}

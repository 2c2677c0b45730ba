import type { AudienceFields } from './audience-fields.js'

/** What a value means, or what was expected instead. */
export type Reading = { readonly value: unknown } | { readonly expected: string }

/** Reads a value as it was written. */
export type Field = (value: unknown) => Reading

/** A field that holds fields, or a map whose names the author chooses. */
export type Fields = Readonly<Record<string, Field>>

const name = /^[a-z0-9-]+$/

/** Whether an audience can be called so: a folder is named after it. */
export function isName(text: string): boolean {
  return name.test(text)
}

const id: Field = value =>
  typeof value === 'string' && isName(value) ? { value } : { expected: "an audience's name" }

const text: Field = value =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
    ? { value: String(value) }
    : { expected: 'a text' }

const flag: Field = value => (typeof value === 'boolean' ? { value } : { expected: '`true` or `false`' })

function choice(...choices: readonly unknown[]): Field {
  const names = choices.map(each => `\`${each}\``)
  const expected = [names.slice(0, -1).join(', '), names.at(-1)].join(' or ')
  return value => (choices.includes(value) ? { value } : { expected })
}

function number(expected: string, isRight: (value: number) => boolean): Field {
  return value =>
    typeof value === 'number' && Number.isFinite(value) && isRight(value) ? { value } : { expected }
}

const above0 = (what: string) => number(`a number ${what}above 0`, value => value > 0)
const count = (least: number) =>
  number(`a whole number, ${least} or more`, value => Number.isInteger(value) && value >= least)

function share(expected: string, isRight: (value: number) => boolean): Field {
  return value => {
    const percent = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value.trim())?.[1] : undefined
    const read = percent === undefined ? value : Number(percent) / 100
    return typeof read === 'number' && isRight(read) ? { value: read } : { expected }
  }
}

const time: Field = value => {
  const found = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*(s|m|min)$/.exec(value.trim()) : null
  const seconds = Math.round(Number(found?.[1]) * (found?.[2] === 's' ? 1 : 60))
  return seconds > 0 ? { value: seconds } : { expected: 'a time such as `90s` or `3m`' }
}

const language: Field = value => {
  try {
    const tag = typeof value === 'string' ? Intl.getCanonicalLocales(value)[0] : undefined
    if (tag) return { value: tag }
  } catch {
    // No language tag.
  }
  return { expected: 'a language tag such as `en`, `fr` or `fa`' }
}

function listOf(what: string, read: (entry: string) => string = entry => entry): Field {
  return value => {
    const entries = Array.isArray(value) ? value : [value]
    return entries.every(entry => typeof entry === 'string' || typeof entry === 'number')
      ? { value: entries.map(entry => read(String(entry))) }
      : { expected: `a list of ${what}` }
  }
}

const ids = listOf('ids', entry => entry.replace(/^#/, ''))
const weight = number('a weight of 0 or more', value => value >= 0)

/** Every field that is one value. */
const single = {
  extends: id,
  abstract: flag,
  label: text,
  minutes: above0('of minutes '),
  qa: number('a number of minutes, 0 or more', value => value >= 0),
  reserve: share('a share below 100% such as `10%` or `0.1`', value => value >= 0 && value < 1),
  lang: language,
  pace: above0('of words a minute '),
  dwell: above0(''),
  detail: choice(1, 2, 3),
  jargon: listOf('words'),
  agenda: choice(true, false, 'auto'),
  dividers: choice(true, false, 'auto'),
  cut: choice('drop', 'backup'),
  'nested-in': id,
  theme: text,
} satisfies Fields

/** Every field that holds fields. */
const maps = {
  topics: { only: listOf('topics'), drop: listOf('topics') },
  keep: { 'evidence-per-claim': count(0), 'claims-per-section': count(0) },
  pin: { keep: ids, drop: ids },
  limits: {
    'points-per-claim': count(1),
    'words-per-slide': count(1),
    'section-share': share('a share such as `40%` or `0.4`', value => value > 0 && value <= 1),
    'slide-time': time,
  },
  publish: { notes: flag, backup: flag },
} satisfies {
  readonly [Name in keyof AudienceFields]?: Readonly<Record<keyof NonNullable<AudienceFields[Name]>, Field>>
}

/** Every field that holds what the author names. */
const named = { interest: weight, terms: text } satisfies Fields

/** How each field of an audience is read: as one value, by its fields, or by one reader for whatever it names. */
export const fields: Readonly<Record<keyof AudienceFields, Field | Fields | { readonly any: Field }>> = {
  ...single,
  ...maps,
  interest: { any: named.interest },
  terms: { any: named.terms },
}

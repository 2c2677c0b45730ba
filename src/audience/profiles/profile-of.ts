import type { Profile } from '../profile.js'

/** The values of an audience's fields, as read, and of fields in them; null where the default is wanted. */
export interface Values {
  readonly [field: string]: unknown
}

/** A parent's values with a child's over them: maps merge, lists and all else replace, null stands for the default. */
export function inherited(parent: Values, child: Values): Values {
  const merged = new Map(Object.entries(parent))
  for (const [name, value] of Object.entries(child)) {
    const before = merged.get(name)
    merged.set(name, isValues(before) && isValues(value) ? inherited(before, value) : value)
  }
  return Object.fromEntries(merged)
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The profile of a name and what was read for it, everything else being default. */
export function profileOf(name: string, values: Values, places: Profile['places']): Profile {
  const given = (name: string, from = values) => from[name] ?? undefined
  const map = (name: string) => (isValues(values[name]) ? values[name] : {})
  const list = (of: string, name: string) => (given(name, map(of)) ?? []) as readonly string[]
  const count = (of: string, name: string, otherwise: number) => Number(given(name, map(of)) ?? otherwise)
  const flag = (name: string) => (values[name] === 'auto' ? undefined : given(name))
  const only = given('only', map('topics'))
  const optional = {
    label: given('label'),
    minutes: given('minutes'),
    lang: given('lang'),
    agenda: flag('agenda'),
    dividers: flag('dividers'),
    nestedIn: given('nested-in'),
    theme: given('theme'),
  }
  return {
    name,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    qa: Number(given('qa') ?? 0),
    reserve: Number(given('reserve') ?? 0.1),
    pace: Number(given('pace') ?? 130),
    dwell: Number(given('dwell') ?? 1),
    detail: Number(given('detail') ?? 3),
    topics: { ...(only ? { only: only as readonly string[] } : {}), drop: list('topics', 'drop') },
    interest: withoutNull(map('interest')) as Profile['interest'],
    keep: {
      evidencePerClaim: count('keep', 'evidence-per-claim', 1),
      claimsPerSection: count('keep', 'claims-per-section', 1),
    },
    pin: { keep: list('pin', 'keep'), drop: list('pin', 'drop') },
    limits: {
      pointsPerClaim: count('limits', 'points-per-claim', 4),
      wordsPerSlide: count('limits', 'words-per-slide', 40),
      sectionShare: count('limits', 'section-share', 0.4),
      slideTime: count('limits', 'slide-time', 180),
    },
    terms: withoutNull(map('terms')) as Profile['terms'],
    jargon: (given('jargon') ?? []) as readonly string[],
    cut: (given('cut') ?? 'drop') as Profile['cut'],
    publish: {
      notes: Boolean(given('notes', map('publish')) ?? false),
      backup: Boolean(given('backup', map('publish')) ?? true),
    },
    places,
  }
}

function withoutNull(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}

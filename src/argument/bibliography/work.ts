import type { Place } from '../../diagnostics/report.js'
import type { Name, Source } from '../argument.js'

/** A work as CSL-JSON has it, whatever it holds. */
export type CslItem = Readonly<Record<string, unknown>>

/** One entry of a bibliography. */
export interface Work {
  readonly source: Source
  /** All that is known of it, as CSL-JSON; only given for works that are cited. */
  readonly item?: CslItem
  /** Paths of local texts of it, as typed: relative to the bibliography. */
  readonly files: readonly string[]
  /** Where the entry stands; only given for works that messages can be about. */
  readonly place?: Place
}

const texts = ['type', 'title', 'title-short', 'container-title', 'publisher', 'URL'] as const

/**
 * What is shown of a work in CSL-JSON; fields that hold something else than CSL-JSON says are left out.
 *
 * @returns nothing for a work without an id
 */
export function sourceOf(work: unknown): Source | undefined {
  const { id, author, editor, issued, ...rest } = isRecord(work) ? work : {}
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') return undefined
  const dated = isRecord(issued) ? issuedOf(issued) : undefined
  return {
    id: String(id),
    ...Object.fromEntries(texts.flatMap(name => named(name, rest[name]))),
    ...(Array.isArray(author) ? { author: author.filter(isRecord).map(nameOf) } : {}),
    ...(Array.isArray(editor) ? { editor: editor.filter(isRecord).map(nameOf) } : {}),
    ...(dated ? { issued: dated } : {}),
  }
}

function named(name: string, value: unknown): readonly (readonly [string, string])[] {
  return typeof value === 'string' && value.trim() !== '' ? [[name, withoutMarkup(value)]] : []
}

/** CSL allows these tags in its texts; they are shown as plain text. */
const markup = /<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]*)?>/gi

function withoutMarkup(text: string): string {
  return text.replace(markup, '').replace(/\s+/gu, ' ').trim()
}

/** A name with its particle: `van der Berg` is called by all of it. */
function nameOf(name: Record<string, unknown>): Name {
  const part = (field: string) => {
    const value = name[field]
    return typeof value === 'string' && value.trim() !== '' ? withoutMarkup(value) : undefined
  }
  const family = joined(part('non-dropping-particle'), part('family'))
  const given = joined(part('given'), part('dropping-particle'))
  const literal = part('literal')
  return {
    ...(family ? { family } : {}),
    ...(given ? { given } : {}),
    ...(literal ? { literal } : {}),
  }
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}

function issuedOf(issued: Record<string, unknown>): Source['issued'] {
  const { literal, raw, 'date-parts': parts } = issued
  if (Array.isArray(parts) && parts.every(Array.isArray)) return { 'date-parts': parts }
  const text = literal ?? raw
  return typeof text === 'string' ? { literal: text } : undefined
}

/** Whether a value read from JSON is an object (or a list). */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

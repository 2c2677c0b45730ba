import type { Argument, Claim, Inline, Line, Section } from '../../argument/argument.js'
import { pieceWords } from '../../argument/piece-parts.js'
import type { Verdict } from './verdict.js'
import { type AnyUnit, visitedIn } from './visit.js'

/**
 * What of an argument cannot stand without what was left out: sections without claims, what needs or calls back to what
 * is gone, lines and untitled slides of which nothing is left.
 *
 * @param kept what the filters have left of `whole`
 */
export function dangling(
  kept: Argument,
  whole: Argument,
  excluded: ReadonlyMap<string, Verdict>,
): ReadonlyMap<string, Verdict> {
  const before = new Map(visitedIn(whole).map(({ unit }) => [unit.id, unit]))
  const skipped = new Set(whole.skipped)
  const isGone = (id: string) => excluded.has(id) || skipped.has(id)
  const found = new Map<string, Verdict>()
  for (const { unit } of visitedIn(kept)) {
    const needed = [...unit.plan.needs, ...(unit.type === 'recall' && unit.target ? [unit.target] : [])]
    const missing = needed.find(isGone)
    if (missing !== undefined) found.set(unit.id, { excluded: 'needs', by: missing })
    else if (isEmpty(unit) && !isEmpty(before.get(unit.id))) found.set(unit.id, { excluded: 'empty' })
  }
  return found
}

function isEmpty(unit: AnyUnit | undefined): boolean {
  if (!unit) return false
  switch (unit.type) {
    case 'thesis':
      return isBlank(unit.text)
    case 'section':
      return isEmptySection(unit)
    case 'claim':
      return isEmptyClaim(unit)
    case 'line':
      return isEmptyLine(unit)
  }
  return pieceWords(unit).every(isBlank)
}

function isEmptySection({ claims }: Section): boolean {
  return claims.length === 0
}

/** A claim that says something in its headline stands, if without support. */
function isEmptyClaim({ headline, body, pieces, claims, notes }: Claim): boolean {
  return !headline && [body, pieces, claims, notes].every(each => each.length === 0)
}

function isEmptyLine({ text, below }: Line): boolean {
  return below.length === 0 && isBlank(text)
}

function isBlank(text: Inline): boolean {
  return text.every(node => node.type === 'text' && node.value.trim() === '')
}

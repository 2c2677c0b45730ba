import type { VFile } from 'vfile'
import type { Argument, Block, Claim, Inline } from '../../argument/argument.js'
import { pieceWords } from '../../argument/piece-parts.js'
import { standings } from '../../argument/roles.js'
import { report } from '../../diagnostics/report.js'
import { plainText } from '../../language/plain-text.js'
import type { Profile } from '../profile.js'
import { because, type Verdict, verdictOf } from './verdict.js'
import { type AnyUnit, visitedIn } from './visit.js'

/** Reports what an author will not have wanted to lose: musts, pinned units, all that a claim rests on. */
export function reportLosses(
  whole: Argument,
  kept: Argument,
  excluded: ReadonlyMap<string, Verdict>,
  profile: Profile,
  file: VFile,
): void {
  const name = profile.name === '' ? 'the whole outline' : `\`${profile.name}\``
  const said = new Set<string>()
  for (const { unit, parent } of visitedIn(whole)) {
    const verdict = excluded.get(unit.id)
    if (!verdict) continue
    const isSaid = [parent, unit.owner].some(id => id !== undefined && said.has(id))
    if (isSaid || unit.plan.priority === 'must') said.add(unit.id)
    if (!isSaid && unit.plan.priority === 'must') {
      report(file, 'must-excluded', `Cannot keep \`${titleOf(unit)}\` for ${name}: ${because(verdict)}`, {
        place: unit.place,
        note: 'It is marked `.must`: take the mark off, or let this audience have it.',
      })
    }
  }
  for (const id of profile.pin.keep) {
    const verdict = excluded.get(id)
    if (!verdict) continue
    report(file, 'pin-excluded', `Cannot keep \`#${id}\` for ${name}: ${because(verdict)}`, {
      place: profile.places.pin,
      note: 'A pin keeps a unit from being cut by the time, and overrides nothing else.',
    })
  }
  if (!whole.plain) reportUnsupported()

  function reportUnsupported(): void {
    const left = new Map(claimsIn(kept).map(claim => [claim.id, claim]))
    for (const claim of claimsIn(whole)) {
      const after = left.get(claim.id)
      if (!after || claim.conclusion || supportIn(after) > 0 || supportIn(claim) === 0) continue
      const verdicts = [
        ...visitedIn(whole).flatMap(({ unit, parent }) =>
          parent === claim.id ? (excluded.get(unit.id) ?? []) : [],
        ),
        ...claim.body.flatMap(block => ('plan' in block ? (verdictOf(block.plan, profile) ?? []) : [])),
      ]
      const causes = [...new Set(verdicts.flatMap(({ by }) => by ?? []))].map(by => `\`${by}\``)
      const by = causes.length > 0 ? causes.join(', ') : 'its attributes'
      report(
        file,
        'claim-unsupported',
        `Cannot support \`${titleOf(claim)}\` for \`${profile.name}\`: all that it rests on is left out by ${by}`,
        {
          place: claim.place,
          note: 'Leave the claim out too, or give this audience something to support it.',
        },
      )
    }
  }
}

function claimsIn(argument: Argument): readonly Claim[] {
  return visitedIn(argument).flatMap(({ unit }) => (unit.type === 'claim' ? [unit] : []))
}

/** How much speaks for a claim; points count. */
function supportIn({ body, pieces, claims, visual }: Claim): number {
  const spoken = pieces.filter(({ type }) => type !== 'recall' && standings[type].supports === 'proof').length
  const drawn = visual !== undefined && body.length > 0 ? 1 : 0
  return spoken + drawn + claims.length + body.flatMap(supporting).length
}

function supporting(block: Block): readonly unknown[] {
  switch (block.type) {
    case 'lines':
      return block.lines.filter(({ role }) => standings[role].supports === 'proof')
    case 'figure':
    case 'shown':
      return [block]
  }
}

function titleOf(unit: AnyUnit): string {
  const title = [...plainText(wordsIn(unit))]
  return title.length > 60 ? `${title.slice(0, 60).join('')}…` : title.join('') || `#${unit.id}`
}

function wordsIn(unit: AnyUnit): Inline {
  switch (unit.type) {
    case 'section':
      return unit.heading ?? []
    case 'claim':
      return unit.headline ?? []
    case 'thesis':
    case 'line':
      return unit.text
  }
  return pieceWords(unit)[0] ?? []
}

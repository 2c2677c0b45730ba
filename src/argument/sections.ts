import { hasClass } from '../outline/attribute-names.js'
import { attributesOf } from '../outline/nodes.js'
import type { Claim, Section } from './argument.js'
import type { HeadedBlocks } from './by-heading.js'
import type { Reader } from './reader.js'

/** A section that claims are still added to. */
interface OpenSection {
  readonly section: Section
  readonly claims: OpenClaim[]
}

/** A claim that sub-claims are still added to. */
interface OpenClaim {
  readonly claim: Claim
  readonly below: Claim[]
}

/**
 * Groups what stands under headings: `##` with `###` below it is a section, without it a claim; `####` is a sub-claim. Claims that are
 * marked `.backup` one by one come last, in a section without a name.
 */
export function sectionsOf(parts: readonly HeadedBlocks[], reader: Reader): readonly Section[] {
  const all: OpenSection[] = []
  const later: OpenClaim[] = []
  let above: OpenClaim | undefined
  const opened = (section: Section, claims: OpenClaim[]): OpenSection => {
    const open = { section, claims }
    all.push(open)
    return open
  }
  const claims = parts.filter(part => part.heading?.depth === 3)
  const divided = new Set(claims.map(part => part.inside))
  const spoken = new Set(claims.filter(part => !isBackup(part)).map(part => part.inside))
  for (const part of parts) {
    const { heading } = part
    const last = all.at(-1)
    if (heading?.depth === 2 && divided.has(heading)) {
      const section = reader.section(heading, part)
      // A section of which every claim comes last does so itself: its heading is not left alone.
      const backup = section.backup || !spoken.has(heading)
      above = opened({ ...section, backup }, section.claims.map(open)).claims.at(-1)
      continue
    }
    const claim = open(reader.claim(part))
    const parent = heading?.depth === 4 ? above : undefined
    const backup = isBackup(part)
    if (!parent) above = claim
    if (backup && heading?.depth !== 2 && !last?.section.backup) later.push(claim)
    else if (parent) parent.below.push(claim.claim)
    else if (heading?.depth !== 2) (last ?? opened(reader.unnamed([]), [])).claims.push(claim)
    else if (last && !last.section.heading && last.section.backup === backup) last.claims.push(claim)
    else opened(reader.unnamed([claim.claim], backup), [claim])
  }
  if (later.length > 0) opened(reader.unnamed(later.map(closed), true), later)
  return all.map(({ section, claims }) => withConclusion({ ...section, claims: claims.map(closed) }))
}

function open(claim: Claim): OpenClaim {
  return { claim, below: [...claim.claims] }
}

function closed({ claim, below }: OpenClaim): Claim {
  return { ...claim, claims: below }
}

function isBackup({ heading }: HeadedBlocks): boolean {
  return hasClass(attributesOf(heading), 'backup')
}

/** A section marked `.conclusion` ends with its closing claim. */
function withConclusion(section: Section): Section {
  const last = section.claims.at(-1)
  const isMarked = hasClass(section.attributes, 'conclusion')
  if (!last || !isMarked || section.claims.some(claim => claim.conclusion)) return section
  return { ...section, claims: [...section.claims.slice(0, -1), { ...last, conclusion: true }] }
}

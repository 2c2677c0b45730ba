import { attributesOf } from '../outline/nodes.js'
import type { Claim, Section } from './argument.js'
import type { HeadedBlocks } from './by-heading.js'
import type { Reader } from './reader.js'

/** A section that claims are still added to. */
interface Open {
  readonly section: Section
  readonly claims: Claim[]
}

/**
 * Groups what stands under headings: `##` with `###` below it is a section, without it a claim; `####` is a sub-claim. Claims that are
 * marked `.backup` one by one come last, in a section without a name.
 */
export function sectionsOf(parts: readonly HeadedBlocks[], reader: Reader): readonly Section[] {
  const all: Open[] = []
  const later: Claim[] = []
  let above: Claim | undefined
  const opened = (section: Section): Open => {
    const open = { section, claims: [...section.claims] }
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
      above = opened({ ...section, backup: section.backup || !spoken.has(heading) }).claims.at(-1)
      continue
    }
    const claim = reader.claim(part)
    const parent = heading?.depth === 4 ? above : undefined
    const backup = isBackup(part)
    if (!parent) above = claim
    if (backup && heading?.depth !== 2 && !last?.section.backup) later.push(claim)
    else if (parent) (parent.claims as Claim[]).push(claim)
    else if (heading?.depth !== 2) (last ?? opened(reader.unnamed([]))).claims.push(claim)
    else if (last && !last.section.heading && last.section.backup === backup) last.claims.push(claim)
    else opened(reader.unnamed([claim], backup))
  }
  if (later.length > 0) opened(reader.unnamed(later, true))
  return all.map(({ section, claims }) => withConclusion({ ...section, claims }))
}

function isBackup({ heading }: HeadedBlocks): boolean {
  return attributesOf(heading).classes.includes('backup')
}

/** A section marked `.conclusion` ends with its closing claim. */
function withConclusion(section: Section): Section {
  const last = section.claims.at(-1)
  const isMarked = section.attributes.classes.includes('conclusion')
  if (!last || !isMarked || section.claims.some(claim => claim.conclusion)) return section
  return { ...section, claims: [...section.claims.slice(0, -1), { ...last, conclusion: true }] }
}

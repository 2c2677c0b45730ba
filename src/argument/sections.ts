import { attributesOf } from '../outline/nodes.js'
import type { Reader } from './reader.js'
import type { Stretch } from './stretches.js'
import type { Claim, Section } from './types.js'

/** A section that claims are still added to. */
interface Open {
  readonly section: Section
  readonly claims: Claim[]
}

/** Groups stretches: `##` with `###` below it is a section, without it a claim; `####` is a sub-claim. */
export function sectionsOf(parts: readonly Stretch[], reader: Reader): readonly Section[] {
  const all: Open[] = []
  const opened = (section: Section): Open => {
    const open = { section, claims: [...section.claims] }
    all.push(open)
    return open
  }
  const divided = new Set(parts.filter(part => part.heading?.depth === 3).map(part => part.inside))
  for (const part of parts) {
    const { heading } = part
    const last = all.at(-1)
    if (heading?.depth === 2 && divided.has(heading)) {
      opened(reader.section(heading, part))
      continue
    }
    const claim = reader.claim(part)
    const parent = last?.claims.at(-1)
    const backup = attributesOf(heading).classes.includes('backup')
    if (heading?.depth === 4 && parent) (parent.claims as Claim[]).push(claim)
    else if (heading?.depth !== 2) (last ?? opened(reader.unnamed([]))).claims.push(claim)
    else if (last && !last.section.heading && last.section.backup === backup) last.claims.push(claim)
    else opened(reader.unnamed([claim], backup))
  }
  return all.map(({ section, claims }) => withConclusion({ ...section, claims }))
}

/** A section marked `.conclusion` ends with its closing claim. */
function withConclusion(section: Section): Section {
  const last = section.claims.at(-1)
  const isMarked = section.attributes.classes.includes('conclusion')
  if (!last || !isMarked || section.claims.some(claim => claim.conclusion)) return section
  return { ...section, claims: [...section.claims.slice(0, -1), { ...last, conclusion: true }] }
}

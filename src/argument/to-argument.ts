import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Role } from '../language/role.js'
import { attributesOf, placeOf } from '../outline/nodes.js'
import type { Outline } from '../outline/outline.js'
import { nodesIn } from '../outline/walk.js'
import type { Argument, Source } from './argument.js'
import { byHeading } from './by-heading.js'
import { citedSources, withCitationsAsText } from './cited.js'
import { Ids, ownIds } from './ids.js'
import { ownPlan } from './plan.js'
import { Reader } from './reader.js'
import { roles } from './roles.js'
import { sectionsOf } from './sections.js'
import { withoutSkipped } from './skipped.js'

/**
 * Tree → typed argument. What is wrong is reported on `file`, and the rest read all the same.
 *
 * @param sources every work of the outline's bibliography, by id
 */
export function toArgument(
  { name, matter, tree: whole, ownKinds }: Outline,
  sources: ReadonlyMap<string, Source>,
  file: VFile,
): Argument {
  const { tree: told, skipped } = withoutSkipped(whole)
  const tree = matter.bibliography.length === 0 ? withCitationsAsText(told) : told
  const parts = byHeading(tree)
  const ids = new Ids(ownIds(tree, file), rolesIn(tree).has('thesis'))
  const reader = new Reader({ ids, matter, file }, ownKinds)
  const titled = parts.find(part => part.heading?.depth === 1)
  const title =
    titled?.heading?.children ?? (matter.title ? [{ type: 'text' as const, value: matter.title }] : undefined)
  reader.warnOfKind(titled?.heading, 'the title')
  const intro = reader.content(
    parts.filter(part => part.intro).flatMap(part => part.blocks),
    'title',
  )
  const sections = sectionsOf(
    parts.filter(part => !part.intro),
    reader,
  )
  return {
    name,
    matter,
    ...(title ? { title } : {}),
    ...ownPlan(attributesOf(titled?.heading), placeOf(titled?.heading), file),
    ...(skipped.length > 0 ? { skipped } : {}),
    ...(intro.headlines.length > 0 ? { headlines: intro.headlines } : {}),
    intro: intro.body,
    notes: intro.notes,
    place: placeOf(titled?.heading ?? tree.children[0]),
    ...(reader.thesis ? { thesis: reader.thesis } : {}),
    // Set pieces before the first heading have no claim; they make slides all the same.
    sections:
      intro.pieces.length > 0
        ? [reader.unnamed([reader.lead({ ...intro, body: [] })]), ...sections]
        : sections,
    plain: !isArgued(tree),
    sources: citedSources(tree, sources, file),
  }
}

/** Whether a thesis stands in the outline, or two different labels of an argument: one alone is in many a plain deck. */
function isArgued(tree: Root): boolean {
  const found = rolesIn(tree)
  return found.has('thesis') || [...found].filter(role => roles[role].argues).length > 1
}

function rolesIn(tree: Root): ReadonlySet<Role> {
  const roles = new Set<Role>()
  for (const { data } of nodesIn(tree)) if (data?.label) roles.add(data.label.role)
  return roles
}

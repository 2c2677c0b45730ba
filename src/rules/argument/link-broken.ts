import type { Link } from 'mdast'
import type { Argument, Claim, SetPiece } from '../../argument/argument.js'
import { pieceBlocks } from '../../argument/piece-parts.js'
import { didYouMean } from '../../diagnostics/suggest.js'
import { claimsOf, linesIn } from '../argument-parts.js'
import { placeOf } from '../nodes.js'
import type { ArgumentContext, Rule } from '../rule.js'

/** Slides that stand for no unit. */
const ownSlides = ['title', 'intro', 'agenda', 'sources']

/**
 * A link to `#id` leads to the slide that shows what has the id. Where nothing in the whole outline has it, the link is
 * taken off its words, and nobody can follow it. A link to what an audience does not get is no mistake.
 *
 * @example
 * 7:22 warning Cannot find what `#it-cariers-too-much` leads to
 * ```markdown
 * # The bridge
 *
 * ## It carries too much
 *
 * ## It has to be mended
 *
 * - Evidence: More, as [we saw](#it-cariers-too-much), than it can bear
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * Thesis: It has to be mended.
 *
 * ## It carries too much
 *
 * - Evidence: Buses cross it {#buses}
 *
 * As [the thesis](#thesis) says, and [the title](#title).
 *
 * ## It has to be mended
 *
 * - Evidence: More, as [we](#it-carries-too-much) [saw](#buses), than it can bear; see [the code](https://example.org/#4)
 * ```
 */
export const linkBroken: Rule<ArgumentContext> = {
  id: 'link-broken',
  class: 'D',
  plain: true,
  check({ argument, selection }, say) {
    const own = idsOf(argument)
    const known = new Set([...ownSlides, ...own, ...(argument.skipped ?? [])])
    for (const { id } of selection?.decisions ?? []) known.add(id)
    for (const link of linksIn(argument)) {
      const id = decoded(link.url.slice(1))
      if (!link.url.startsWith('#') || known.has(id)) continue
      say(`Cannot find what \`#${id}\` leads to`, {
        place: placeOf(link),
        note: didYouMean(id, own),
      })
    }
  },
}

/** Every id that a link can lead to. */
function idsOf({ thesis, sections, intro }: Argument): readonly string[] {
  const ids = [
    ...(thesis ? ['thesis', thesis.id] : []),
    ...linesIn(intro).map(({ id }) => id),
    ...sections.flatMap(section => [section.id, ...claimsOf([section]).flatMap(claimIds)]),
  ]
  return [...new Set(ids)]
}

function claimIds({ id, body, pieces }: Claim): readonly string[] {
  return [id, ...linesIn(body).map(line => line.id), ...pieces.flatMap(pieceIds)]
}

function pieceIds(piece: SetPiece): readonly string[] {
  return [piece.id, ...linesIn(pieceBlocks(piece)).map(({ id }) => id)]
}

/** The links in all that is shown and said. */
function linksIn(value: unknown): readonly Link[] {
  const links: Link[] = []
  const next = [value]
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (typeof one !== 'object' || one === null) continue
    if ('type' in one && one.type === 'link' && 'url' in one) links.push(one as Link)
    next.push(...Object.values(one).reverse())
  }
  return links
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

import type { Html, Link } from 'mdast'
import type { Argument, Claim, SetPiece } from '../../argument/argument.js'
import { pieceBlocks } from '../../argument/piece-parts.js'
import type { Place } from '../../diagnostics/report.js'
import { didYouMean } from '../../diagnostics/suggest.js'
import { claimsOf, linesIn } from '../argument-parts.js'
import { placeOf } from '../nodes.js'
import type { ArgumentContext, Rule, Say } from '../rule.js'

/** Slides that stand for no unit. */
const ownSlides = ['title', 'intro', 'agenda', 'sources']

/** What leads out of a deck, which goes without the files beside it. */
const leadsOut = /^(?:https?|mailto):/i

/**
 * A link to `#id` leads to the slide that shows what has the id. Where nothing in the whole outline has it, the link is
 * taken off its words, and nobody can follow it. A link to what an audience does not get is no mistake. A link to a file is
 * taken off too, for a deck is given alone.
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
 * 5:7 warning A link that nobody can follow from a slide: `report.pdf`
 * 6:7 warning A link that nobody can follow from a slide: `www.town.example/bridge`
 * 7:7 warning A link without an address
 * 9:1 warning A link that nobody can follow from a slide: `plan.html`
 * ```markdown
 * # The bridge
 *
 * ## It carries too much
 *
 * - See [the report](report.pdf)
 * - And [its summary](www.town.example/bridge)
 * - And [the rest]()
 *
 * <p>Or <a class="x" data-href="x.pdf" href="plan.html">the plan</a> <!-- <a href="old.html"> --></p>
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
 * - Evidence: More, as [we](#it-carries-too-much) [saw](#buses), than it can bear; see [the code](https://example.org/#4),
 *   or [ask](mailto:clerk@town.example)
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
    for (const { url, place } of linksIn(argument)) {
      if (!url.startsWith('#')) tellOfFile(url, place, say)
      else if (!known.has(decoded(url.slice(1))))
        say(`Cannot find what \`${url}\` leads to`, { place, note: didYouMean(decoded(url.slice(1)), own) })
    }
  },
}

function tellOfFile(url: string, place: Place | undefined, say: Say): void {
  if (leadsOut.test(url)) return
  if (url.trim() === '') {
    say('A link without an address', { place, note: 'Write where it leads: `[words](https://…)`.' })
    return
  }
  const isHost = /^(?:\/\/|www\.)\S/i.test(url)
  say(`A link that nobody can follow from a slide: \`${url}\``, {
    place,
    note: /^[a-z][a-z\d+.-]+:/i.test(url)
      ? 'Slides lead to pages on the web and to e-mail alone: say in words what the address says.'
      : isHost
        ? `Write \`https://${url.replace(/^\/\//, '')}\`.`
        : 'A deck goes without the files beside it: link to a page on the web, `https://…`, or name the file in words.',
  })
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

interface LinkThere {
  /** As typed. */
  readonly url: string
  readonly place: Place | undefined
}

const comment = /<!--[\s\S]*?-->/g
const anchor = /<a(?=\s)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi
const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i

/** The links in all that is shown and said. */
function linksIn(value: unknown): readonly LinkThere[] {
  const links: LinkThere[] = []
  const next = [value]
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (typeof one !== 'object' || one === null) continue
    if ('type' in one && one.type === 'link' && 'url' in one) {
      const link = one as Link
      links.push({ url: link.url, place: placeOf(link) })
    }
    if ('type' in one && one.type === 'html') {
      const html = one as Html
      for (const [, attributes = ''] of html.value.replace(comment, '').matchAll(anchor)) {
        const [found, double, single, bare = ''] = href.exec(attributes) ?? []
        if (found !== undefined) links.push({ url: double ?? single ?? bare, place: placeOf(html) })
      }
    }
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

import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import type { Role } from '../language/role.js'
import { attributesOf, placeOf } from '../outline/nodes.js'
import { nodesIn } from '../outline/walk.js'

/**
 * Gives every unit its id: the author's own, else a heading's GitHub slug, else `claim-id/evidence1` for list items.
 * Made ids give way to the author's.
 */
export class Ids {
  readonly #taken: Set<string>
  readonly #slugger = new GithubSlugger()
  readonly #counts = new Map<string, number>()

  readonly #thesisIsFree: boolean

  /**
   * @param own ids that the author gave anywhere in the outline
   * @param hasThesis whether there is a thesis: it is `thesis` then, rather than a heading of that name
   */
  constructor(own: ReadonlySet<string>, hasThesis: boolean) {
    this.#taken = new Set(own)
    this.#thesisIsFree = hasThesis && !own.has('thesis')
    if (this.#thesisIsFree) this.#taken.add('thesis')
  }

  thesis(own: string | undefined): string {
    if (own) return own
    return this.#thesisIsFree ? 'thesis' : this.heading(undefined, 'thesis')
  }

  heading(own: string | undefined, text: string): string {
    if (own) return own
    let slug = this.#slugger.slug(text.slice(0, 200) || 'untitled')
    while (this.#taken.has(slug) || slug === '') slug = this.#slugger.slug(text || 'untitled')
    this.#taken.add(slug)
    return slug
  }

  item(own: string | undefined, parent: string, role: Role | 'point' | 'quotation'): string {
    if (own) return own
    const key = `${parent}/${role}`
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return `${key}${count}`
  }
}

/** The ids that the author gave; a second use of one is reported with the place of the first. */
export function ownIds(tree: Root, file: VFile): ReadonlySet<string> {
  const first = new Map<string, Nodes>()
  for (const node of nodesIn(tree)) {
    const { id } = attributesOf(node)
    if (!id) continue
    const earlier = first.get(id)
    if (!earlier) first.set(id, node)
    else {
      report(file, 'id-duplicate', `Two things have the id \`#${id}\``, {
        place: placeOf(node),
        note: 'Rename one of the two.',
        related: { reason: `First used here`, place: placeOf(earlier) },
      })
    }
  }
  return new Set(first.keys())
}

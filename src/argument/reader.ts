import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { report } from '../diagnostics/report.js'
import { hasClass } from '../outline/attribute-names.js'
import { attributesOf, placeOf } from '../outline/nodes.js'
import { restrictionsOf } from '../outline/restrict.js'
import type { Claim, Section, SetPiece, Thesis, Visual } from './argument.js'
import type { HeadedBlocks } from './by-heading.js'
import type { Content, Context } from './content.js'
import { contentOf } from './content-of.js'
import { planOf } from './plan.js'
import { visualOf } from './visuals.js'
import { withChildren } from './with-children.js'

/** Reads an outline heading by heading, in order; knows the thesis once it has passed it. */
export class Reader {
  readonly #context: Omit<Context, 'parent' | 'hasThesis'>
  readonly #ownKinds: readonly string[]
  thesis: Thesis | undefined

  /** @param ownKinds names of the project's own kinds of slides */
  constructor(context: Omit<Context, 'parent' | 'hasThesis'>, ownKinds: readonly string[]) {
    this.#context = context
    this.#ownKinds = ownKinds
  }

  /** @param parent the id of the heading that the blocks stand under */
  content(blocks: readonly RootContent[], parent: string, visual?: Visual): Content {
    const hasThesis = this.thesis !== undefined
    const content = contentOf(blocks, { ...this.#context, parent, visual, hasThesis })
    this.thesis ??= content.thesis
    return content
  }

  /** A section without a name, for claims that stand alone. */
  unnamed(claims: readonly Claim[], backup = false): Section {
    const place = claims[0]?.place
    return { ...this.#unit(undefined, 'part'), type: 'section', place, headlines: [], claims, backup }
  }

  /** Warns of a kind of slide on a heading that makes no claim's slide. @param what that heading is: `a section` */
  warnOfKind(heading: Heading | undefined, what: string): void {
    const kind = this.#kindOn(heading)
    if (kind === undefined) return
    const reason = `\`.${kind}\` does nothing on ${what}: it belongs on a claim`
    const note = 'A kind of your own shows a claim: a heading with no claims below it, which sums nothing up.'
    report(this.#context.file, 'attribute-unknown', reason, { place: placeOf(heading), note })
  }

  /** A section with what stands between its heading and its first claim; the claims are not read yet. */
  section(heading: Heading, { blocks }: HeadedBlocks): Section {
    this.warnOfKind(heading, 'a section')
    const unit = this.#unit(heading, '')
    const content = this.content(blocks, unit.id)
    const hasLead = content.body.length > 0 || content.pieces.length > 0
    return {
      ...unit,
      type: 'section',
      notes: content.notes,
      heading: heading.children,
      headlines: content.headlines,
      claims: hasLead ? [this.lead(content)] : [],
      backup: hasClass(unit.attributes, 'backup'),
    }
  }

  claim({ heading, blocks }: HeadedBlocks): Claim {
    const unit = this.#unit(heading, 'untitled')
    const visual = visualOf(unit.attributes.classes)
    const { body, pieces, notes, headlines } = this.content(blocks, unit.id, visual)
    const conclusion = hasClass(unit.attributes, 'conclusion') || pieces.some(isRecall)
    if (conclusion) this.warnOfKind(heading, 'a conclusion')
    const ownKind = conclusion ? undefined : this.#kindOn(heading)
    return {
      ...unit,
      type: 'claim',
      place: unit.place ?? placeOf(blocks[0]),
      notes,
      // A heading of attributes alone leaves its slide untitled.
      ...(heading?.children.length ? { headline: heading.children } : {}),
      headlines,
      ...(visual ? { visual } : {}),
      ...(ownKind ? { ownKind } : {}),
      body,
      pieces,
      claims: [],
      conclusion,
    }
  }

  /** What stands before the first claim, as one without a headline; its notes belong to the heading above. */
  lead({ body, pieces }: Pick<Content, 'body' | 'pieces'>): Claim {
    const unit = this.#unit(undefined, 'introduction')
    const conclusion = pieces.some(isRecall)
    const place = pieces[0]?.place
    return { ...unit, type: 'claim', place, headlines: [], body, pieces, claims: [], conclusion }
  }

  #kindOn(heading: Heading | undefined): string | undefined {
    return attributesOf(heading).classes.find(name => this.#ownKinds.includes(name))
  }

  /** @param name what the id of a unit without heading is made of */
  #unit(heading: Heading | undefined, name: string) {
    const attributes = attributesOf(heading)
    const place = placeOf(heading)
    const id = this.#context.ids.heading(attributes.id, heading ? nameOf(heading) : name)
    return { id, plan: planOf(attributes, place, this.#context.file), notes: [], place, attributes }
  }
}

/** A heading's own words: what its footnotes say, which works it cites, and what is not for all, name nothing. */
function nameOf(heading: Heading): string {
  return textOf({ ...heading, children: naming(heading.children) })
}

function naming(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnote' || node.type === 'citation') return []
    if (restrictionsOf(node.type === 'span' ? node.attributes : node.data?.attributes)) return []
    return 'children' in node ? [withChildren(node, naming(node.children))] : [node]
  })
}

function isRecall(piece: SetPiece): boolean {
  return piece.type === 'recall'
}

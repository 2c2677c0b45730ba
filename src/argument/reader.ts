import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
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

  /** A section with what stands between its heading and its first claim; the claims are not read yet. */
  section(heading: Heading, { blocks }: HeadedBlocks): Section {
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
      backup: unit.attributes.classes.includes('backup'),
    }
  }

  claim({ heading, blocks }: HeadedBlocks): Claim {
    const unit = this.#unit(heading, 'untitled')
    const { classes } = unit.attributes
    const visual = visualOf(classes)
    const ownKind = classes.find(name => this.#ownKinds.includes(name))
    const { body, pieces, notes, headlines } = this.content(blocks, unit.id, visual)
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
      conclusion: classes.includes('conclusion') || pieces.some(isRecall),
    }
  }

  /** What stands before the first claim, as one without a headline; its notes belong to the heading above. */
  lead({ body, pieces }: Pick<Content, 'body' | 'pieces'>): Claim {
    const unit = this.#unit(undefined, 'introduction')
    const conclusion = pieces.some(isRecall)
    const place = pieces[0]?.place
    return { ...unit, type: 'claim', place, headlines: [], body, pieces, claims: [], conclusion }
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

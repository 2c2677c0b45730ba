import type { Heading, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { attributesOf, placeOf } from '../outline/nodes.js'
import type { Outline } from '../outline/outline.js'
import { citationsToText, citedSources } from './bibliography.js'
import { Ids, ownIds } from './ids.js'
import { planOf } from './plan.js'
import { type Stretch, stretches } from './stretches.js'
import type { Argument, Claim, Section, Source, Thesis, Visual } from './types.js'
import { type Content, type Context, contentOf } from './units.js'

const visuals: Readonly<Record<string, Visual>> = {
  timeline: 'timeline',
  compare: 'comparison',
  map: 'map',
  chart: 'chart',
}

/**
 * Tree → typed argument.
 *
 * @param sources every work of the outline's bibliography, by id
 */
export function toArgument(
  { name, matter, tree }: Outline,
  sources: ReadonlyMap<string, Source>,
  file: VFile,
): Argument {
  if (matter.bibliography.length === 0) citationsToText(tree)
  const parts = stretches(tree)
  const ids = new Ids(ownIds(tree, file))
  const reader = new Reader({ ids, matter, file })
  const titled = parts.find(part => part.heading?.depth === 1)
  const title =
    titled?.heading?.children ?? (matter.title ? [{ type: 'text' as const, value: matter.title }] : undefined)
  const intro = reader.content(
    parts.filter(part => part.intro).flatMap(part => part.blocks),
    'title',
  )
  const sections = reader.sections(parts.filter(part => !part.intro))
  return {
    name,
    matter,
    ...(title ? { title } : {}),
    intro: intro.body,
    notes: intro.notes,
    place: placeOf(titled?.heading ?? tree.children[0]),
    ...(reader.thesis ? { thesis: reader.thesis } : {}),
    // Set pieces before the first heading have no claim; they make slides all the same.
    sections: intro.pieces.length > 0 ? [reader.unnamed([reader.piecesOnly(intro)]), ...sections] : sections,
    plain: !isArgued(tree),
    sources: citedSources(tree, sources, file),
  }
}

/** Builds sections and claims; knows the thesis once it has passed it. */
class Reader {
  readonly #context: Omit<Context, 'parent'>
  thesis: Thesis | undefined

  constructor(context: Omit<Context, 'parent'>) {
    this.#context = context
  }

  content(blocks: readonly RootContent[], parent: string, visual?: Visual): Content {
    const content = contentOf(blocks, { ...this.#context, parent, visual })
    const { thesis } = content
    if (thesis && !this.thesis) {
      const after = blocks.findIndex(
        block => block.type === 'paragraph' && block.data?.label?.role === 'thesis',
      )
      const spoken = content.notes.filter(note => blocks.indexOf(note) > after)
      content.notes.splice(0, content.notes.length, ...content.notes.filter(note => !spoken.includes(note)))
      this.thesis = { ...thesis, notes: spoken }
    } else if (thesis)
      content.body.unshift({ type: 'shown', node: { type: 'paragraph', children: [...thesis.text] } })
    return content
  }

  sections(parts: readonly Stretch[]): readonly Section[] {
    const sections: Section[] = []
    let open: { section: Section; claims: Claim[] } | undefined
    const unnamed = () => {
      if (!open || open.section.heading) {
        const claims: Claim[] = []
        open = { section: this.unnamed(claims), claims }
        sections.push(open.section)
      }
      return open.claims
    }
    for (const [index, part] of parts.entries()) {
      const depth = part.heading?.depth
      if (part.heading && depth === 2 && parts[index + 1]?.inside === part.heading) {
        open = this.#section(part, part.heading)
        sections.push(open.section)
      } else if (depth === 2) {
        open = undefined
        const claim = this.#claim(part)
        if (attributesOf(part.heading).classes.includes('backup'))
          sections.push({ ...this.unnamed([claim]), backup: true })
        else unnamed().push(claim)
      } else if (depth === 4 && open && open.claims.length > 0) {
        const parent = open.claims.at(-1) as Claim
        open.claims[open.claims.length - 1] = { ...parent, claims: [...parent.claims, this.#claim(part)] }
      } else (open?.claims ?? unnamed()).push(this.#claim(part))
    }
    for (const section of sections) markConclusion(section)
    return sections
  }

  unnamed(claims: readonly Claim[]): Section {
    return {
      type: 'section',
      id: this.#context.ids.heading(undefined, 'part'),
      plan: planOf(attributesOf(undefined), undefined, this.#context.file),
      notes: [],
      place: claims[0]?.place,
      claims,
      backup: false,
      attributes: attributesOf(undefined),
    }
  }

  piecesOnly(content: Content): Claim {
    const id = this.#context.ids.heading(undefined, 'introduction')
    return {
      type: 'claim',
      id,
      plan: planOf(attributesOf(undefined), undefined, this.#context.file),
      notes: [],
      place: content.pieces[0]?.place,
      headlines: [],
      body: [],
      pieces: content.pieces,
      claims: [],
      attributes: attributesOf(undefined),
      conclusion: content.pieces.some(isRecall),
    }
  }

  #section(part: Stretch, heading: Heading): { section: Section; claims: Claim[] } {
    const attributes = attributesOf(heading)
    const id = this.#context.ids.heading(attributes.id, textOf(heading))
    const content = this.content(part.blocks, id)
    const claims: Claim[] = []
    const unit = {
      id,
      plan: planOf(attributes, placeOf(heading), this.#context.file),
      place: placeOf(heading),
    }
    if (content.body.length > 0 || content.pieces.length > 0)
      claims.push({ ...this.piecesOnly(content), body: content.body })
    const section: Section = {
      type: 'section',
      ...unit,
      notes: content.notes,
      heading: heading.children,
      claims,
      backup: attributes.classes.includes('backup'),
      attributes,
    }
    return { section, claims }
  }

  #claim(part: Stretch): Claim {
    const attributes = attributesOf(part.heading)
    const place = placeOf(part.heading ?? part.blocks[0])
    const id = this.#context.ids.heading(attributes.id, part.heading ? textOf(part.heading) : 'untitled')
    const visual = attributes.classes.map(name => visuals[name]).find(found => found !== undefined)
    const { body, pieces, notes, headlines } = this.content(part.blocks, id, visual)
    return {
      type: 'claim',
      id,
      plan: planOf(attributes, place, this.#context.file),
      notes,
      place,
      ...(part.heading ? { headline: part.heading.children as PhrasingContent[] } : {}),
      headlines,
      ...(visual ? { visual } : {}),
      body,
      pieces,
      claims: [],
      attributes,
      conclusion: attributes.classes.includes('conclusion') || pieces.some(isRecall),
    }
  }
}

/** A section marked `.conclusion` ends with its closing claim. */
function markConclusion(section: Section): void {
  const claims = section.claims as Claim[]
  const last = claims.at(-1)
  if (last && section.attributes.classes.includes('conclusion') && !claims.some(claim => claim.conclusion)) {
    claims[claims.length - 1] = { ...last, conclusion: true }
  }
}

function isRecall(piece: { readonly type: string }): boolean {
  return piece.type === 'recall'
}

/** Whether a thesis or any label of an argument stands in the outline. */
function isArgued(tree: Root): boolean {
  let argued = false
  visit(tree, 'paragraph', node => {
    const role = node.data?.label?.role
    if (role && role !== 'note' && role !== 'source' && role !== 'credit') argued = true
  })
  return argued
}

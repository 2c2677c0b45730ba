import type { Code, RootContent, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Block, Shown } from '../argument/argument.js'
import { plainText } from '../language/plain-text.js'
import { wordsFor } from '../language/words.js'
import type { Deck, Slide } from './deck.js'
import { isBodySlide } from './kind-of.js'
import { codeHeight, codeParts, codePixels, codeSize } from './long-code.js'
import { tableHeight, tableParts } from './long-table.js'
import { bodyHeight, footHeight, textHeight } from './room.js'

/** What Rostrum can take apart so that each part can be read alone. */
type Divisible = Shown & { readonly node: Code | Table }
type Bodied = Extract<Slide, { readonly body: readonly Block[] }>

/**
 * A slide, with those after it that its listing or table is continued on where one slide does not hold it in the smallest
 * type that is read from the last row. Only the first has its id, its notes and its time, so that what leads to it, what is
 * said and what is planned stay as they are. A slide that its author arranged, or that has a template of the author's own,
 * stays whole: only a browser knows what it holds.
 *
 * @param idFor makes a slide's id from the one it should have
 */
export function continuedSlides(
  slide: Slide,
  lang: Deck['lang'],
  idFor: (id: string) => string,
): readonly Slide[] {
  if (!mayContinue(slide)) return [slide]
  const headline = slide.headline && [...slide.headline, marked(lang)]
  const [first = slide.body, ...others] = pagesOf(slide.body, {
    first: roomOn(slide),
    later: () => roomOn({ ...slide, headline }),
  })
  if (others.length === 0) return [slide]
  const parts = others.map((body, index) => ({
    ...slide,
    id: idFor(`${slide.id}-continued-${index + 2}`),
    headline,
    notes: [],
    seconds: 0,
    place: placeOf(body) ?? slide.place,
    body,
  }))
  return [{ ...slide, body: first }, ...parts]
}

/** Whether a slide holds its tables and listings in text of so many CSS px; a slide without any is not asked. */
export function holder(slide: Slide): (pixels: number) => boolean {
  if (!mayContinue(slide)) return () => true
  const room = roomOn(slide)
  return pixels => slide.body.reduce((sum, block) => sum + heightOf(block, pixels) + gap, -gap) <= room
}

/** What is left on a slide for its body: what its author cites in it stands at the foot. */
function roomOn({ headline = [], body }: Bodied): number {
  let notes = 0
  for (const block of body)
    if (block.type === 'shown')
      visit(block.node, ({ type }) => {
        if (type === 'citation' || type === 'footnote') notes++
      })
  return bodyHeight(plainText(headline)) - footHeight(notes)
}

function marked(lang: Deck['lang']) {
  return { type: 'text' as const, value: ` (${wordsFor(lang).continued})` }
}

function mayContinue(slide: Slide): slide is Bodied {
  if (slide.layout.classes.length > 0 || ('ownKind' in slide && slide.ownKind)) return false
  return (slide.kind === 'comparison' || isBodySlide(slide)) && slide.body.some(isDivisible)
}

/** The bodies of as many slides as hold the blocks of one. */
function pagesOf(
  body: readonly Block[],
  room: { readonly first: number; readonly later: () => number },
): readonly (readonly Block[])[] {
  // A picture takes what room there is.
  if (body.some(block => block.type === 'figure')) return [body]
  const pages: Block[][] = [[]]
  let left = room.first
  for (const block of body) {
    const height = heightOf(block)
    const page = pages.at(-1)
    if (height + gap <= left || (!isDivisible(block) && !page?.some(isDivisible))) {
      page?.push(block)
      left -= height + gap
      continue
    }
    const fresh = page?.length === 0
    const parts = isDivisible(block) ? partsOf(block, fresh ? left : room.later()) : [block]
    for (const [index, part] of parts.entries()) {
      if (fresh && index === 0) page.push(part)
      else pages.push([part])
    }
    left = room.later() - heightOf(parts.at(-1) ?? block) - gap
  }
  return pages
}

/** Between blocks. */
const gap = 28
/** Of where a table or listing comes from. */
const credit = 40

function partsOf({ node, source, ...block }: Divisible, height: number): readonly Shown[] {
  const room = height - (source ? credit : 0)
  const nodes: readonly RootContent[] = node.type === 'code' ? codeParts(node, room) : tableParts(node, room)
  return nodes.map(part => ({ ...block, node: part, ...(source && { source }) }))
}

/** @param pixels of the text; the smallest without it */
function heightOf(block: Block, pixels?: number): number {
  if (block.type === 'figure') return 0
  if (block.type === 'lines')
    return textHeight(block.lines.map(({ text }) => plainText(text))) + below(block, pixels)
  const { node, source } = block
  return ownHeight(node, pixels) + (source ? credit : 0)
}

function ownHeight(node: Shown['node'], pixels?: number): number {
  switch (node.type) {
    case 'code':
      return codeHeight(node, pixels === undefined ? undefined : codePixels[codeSize(node)])
    case 'table':
      return tableHeight(node, pixels)
    default:
      return textHeight([plainText([node])])
  }
}

function below({ lines }: Extract<Block, { readonly type: 'lines' }>, pixels?: number): number {
  return lines.flatMap(line => line.below).reduce((total, block) => total + heightOf(block, pixels), 0)
}

function isDivisible(block: Block): block is Divisible {
  return block.type === 'shown' && (block.node.type === 'code' || block.node.type === 'table')
}

/** Where the first thing on a slide stands, if that is known of a part. */
function placeOf([first]: readonly Block[]) {
  return first?.type === 'shown' ? first.node.position : undefined
}

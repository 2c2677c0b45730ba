import { localDigits } from '../../language/digits.js'
import { holder } from '../../slides/continued.js'
import type { Slide } from '../../slides/deck.js'
import { shownOn } from '../../slides/kind-of.js'
import { domId } from '../dom-id.js'
import { mediaHtml } from '../safe.js'
import { amountOf, sum, textAmount } from './amount.js'
import type { ViewContext } from './context.js'
import { type Density, densities, densityOf, textPixels } from './density.js'

/** What every slide has around the content of its kind. */
export interface SlideView {
  readonly id: string
  readonly headlineId: string
  /** Kind, the project's own kind, drawing, layout, amount: the classes of its element. */
  readonly classes: string
  readonly at: string
  readonly section: number
  readonly backup: boolean
  /** What is said, as HTML; an empty string where it may not be published. */
  readonly notes: string
  /** A picture behind everything, as HTML, or an empty string. */
  readonly background: string
  /** The kind's template, filled in. */
  readonly content: string
  readonly hasFoot: boolean
  readonly foot: readonly { readonly number: string; readonly html: string }[]
}

/** @param content the filled-in template of the slide's kind, made with `context`, whose foot is read here */
export function slideView(slide: Slide, context: ViewContext, content: string): SlideView {
  const { background } = slide.layout
  return {
    id: domId(slide.id),
    headlineId: `${domId(slide.id)}-headline`,
    classes: classesOf(slide, context).join(' '),
    at: context.at(slide.place),
    section: slide.section,
    backup: slide.backup,
    notes: '',
    background: background
      ? mediaHtml(context.images.get(background), '', { url: background, word: context.words.missing })
      : '',
    content,
    hasFoot: context.foot.entries.length > 0,
    foot: context.foot.entries.map(({ number, html }) => ({
      number: localDigits(String(number), context.deck.lang),
      html,
    })),
  }
}

function classesOf(slide: Slide, { deck, images }: ViewContext): string[] {
  const sized = shownOn(slide).filter(part => part.sized)
  const blocks = sized.flatMap(part => ('blocks' in part ? part.blocks : []))
  const { classes, background } = slide.layout
  const visual = 'visual' in slide && slide.visual ? [slide.visual] : []
  const ownKind = slide.kind === 'claim' && slide.ownKind ? [slide.ownKind] : []
  const arranged = classes.some(name => name !== 'center')
  const beside =
    !arranged && blocks.length > 1 && blocks.filter(({ type }) => type === 'figure').length === 1
      ? ['beside']
      : []
  const amounts = sized.map(part =>
    'blocks' in part ? amountOf(part.blocks, deck.lang) : textAmount(part.text, deck.lang),
  )
  return [
    'slide',
    slide.kind,
    ...ownKind,
    ...visual,
    ...classes,
    ...beside,
    ...sizeClasses(slide, densityOf(sum(amounts))),
    ...(background && images.has(background) ? ['on-picture'] : []),
  ]
}

/** The classes of the size of a slide's type: the one that suits what is on it, or a smaller one that holds its tables. */
function sizeClasses(slide: Slide, density: Density): readonly string[] {
  const smaller = densities.slice(densities.indexOf(density))
  const holds = holder(slide)
  const size = smaller.find(size => holds(textPixels[size]))
  return size ? [size] : ['dense', 'tight']
}

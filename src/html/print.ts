import { directionOf } from '../language/direction.js'
import { publishedIn } from '../slides/published.js'
import { fragmentOf } from './fragment.js'
import { type ProgressStrip, progressStrips } from './progress-strip.js'
import type { Rendered } from './render.js'
import { atStep, stepsIn, withoutIds } from './steps.js'
import { inlineStyle } from './styles.js'

/** One page's picture: a slide at one of its steps, in a box of 1280 by 720 CSS pixels. */
export interface SlideBox {
  /** Of the slide in `deck.slides`, from 0. */
  readonly index: number
  /** How many of its steps are shown. */
  readonly step: number
  /** `<div class="box">…</div>`: slide, background, strip; no notes. */
  readonly html: string
  /** The number that it shows: `B 2` is `B ` and 2. */
  readonly label: ProgressStrip['label']
  /** How many links can be followed on it; 0 while some of its steps are hidden. */
  readonly links: number
}

/** The size of a slide, in CSS pixels. */
export const stage = { width: 1280, height: 720 }

/** Sizes of paper, of which a page shows one slide. */
export const papers = ['a4', 'letter'] as const

/** One of them. */
export type Paper = (typeof papers)[number]

/** Their sizes on their long side, in CSS pixels. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 1123, height: 794 },
  letter: { width: 1056, height: 816 },
}

/** Which boxes are wanted. */
export interface BoxOptions {
  /** One box for each step of a slide. @defaultValue false, the whole slide */
  readonly steps?: boolean
  /** Positions among the slides that are published, from 1. @defaultValue all */
  readonly slides?: ReadonlySet<number> | undefined
}

/** What the page template `print` gets. */
export interface PrintView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly theme: string
  readonly title: string
  readonly styles: string
  /** `slide` for a page as large as the stage. */
  readonly paper: Paper | 'slide'
  /** The slide is smaller than its page. */
  readonly onPaper: boolean
  readonly boxes: readonly { readonly html: string }[]
}

/**
 * The pictures of a deck's slides as they are printed, backup slides only as far as they may be published. In a page with
 * `boxStyles` they look as the deck does on a screen, and no script is needed. A slide's ids are in its first box alone.
 */
export function slideBoxes(rendered: Rendered, options: BoxOptions = {}): readonly SlideBox[] {
  const { templates, deck } = rendered
  const { steps = false, slides } = options
  const published = publishedIn(rendered.slides, deck)
  const strips = progressStrips(published, deck)
  return published.flatMap((slide, position) => {
    const strip = strips[position]
    if (!strip || (slides && !slides.has(position + 1))) return []
    const whole = asPrinted(templates.render('slide-box', { ...slide, ...strip }))
    const shared = { index: rendered.slides.indexOf(slide), label: strip.label }
    const links = linksIn(whole)
    // Most slides have no steps, and are not parsed: for a long talk that takes a tenth of its export.
    if (!whole.includes('fragment')) return [{ ...shared, step: 0, html: whole, links }]
    const { tree, html } = fragmentOf(whole)
    const last = stepsIn(tree)
    const boxAt = (step: number): SlideBox => {
      const shown = atStep(tree, step)
      const isFirst = !steps || step === 0
      return {
        ...shared,
        step,
        html: html(isFirst ? shown : withoutIds(shown)),
        links: step === last ? links : 0,
      }
    }
    return steps ? Array.from({ length: last + 1 }, (_, step) => boxAt(step)) : [boxAt(last)]
  })
}

/** All styles of a page that shows boxes, for media `screen`: its root has the class `deck`, the language and direction. */
export function boxStyles({ styles, templates }: Rendered): string {
  return `${styles}\n${inlineStyle(templates.style('css/slide-box') ?? '')}`
}

/**
 * The page that a deck is printed from: each box on a page of its own. Nothing is laid out in a window that is narrower
 * than the paper, so that a browser lays the page out once, when it prints.
 */
export function printPage(
  rendered: Rendered,
  boxes: readonly SlideBox[],
  paper: PrintView['paper'] = 'slide',
): string {
  return rendered.templates.render('print', printView(rendered, boxes, paper))
}

/** The view of the page that a deck is printed from. */
export function printView(
  rendered: Rendered,
  boxes: PrintView['boxes'],
  paper: PrintView['paper'],
): PrintView {
  const { deck, theme, templates } = rendered
  const own = inlineStyle(templates.style('css/print-page') ?? '')
  const { width, height } = paper === 'slide' ? stage : paperSizes[paper]
  return {
    lang: deck.lang,
    dir: directionOf(deck.lang),
    theme,
    title: deck.title,
    styles: `${boxStyles(rendered)}\n${own}\n@page{size:${width}px ${height}px}`,
    paper,
    onPaper: paper !== 'slide',
    boxes,
  }
}

/**
 * A slide's HTML as paper needs it: films and recordings are a sign with their text. A picture's own element is its figure; the
 * one around a picture, a table, a listing or a quotation would be tagged as one more, which nobody describes.
 */
function asPrinted(html: string): string {
  return html
    .replace(/<figure(?= class=)/g, '<figure role="none"')
    .replace(/<figcaption>/g, '<figcaption role="paragraph">')
    .replace(/<(video|audio) ([^>]*)><\/\1>/g, (_, kind, attributes: string) => {
      const label = /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? ''
      return `<span class="player ${kind}" role="img" aria-label="${label}">${label}</span>`
    })
}

/** Links without words take no room, and nobody can follow them. */
function linksIn(html: string): number {
  return html.match(/<a\s[^>]*href="[^"]*"[^>]*>(?!<\/a>)/g)?.length ?? 0
}

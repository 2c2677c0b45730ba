import { directionOf } from '../language/direction.js'
import type { Excerpt, ExcerptSlide } from './excerpt.js'
import { fragmentOf } from './fragment.js'
import { atStep, stepsIn, withoutIds } from './steps.js'
import { inlineStyle } from './styles.js'

/** One page's picture: a slide at one of its steps, in a box of 1280 by 720 CSS pixels. */
export interface SlideBox {
  readonly slide: ExcerptSlide
  /** How many of its steps are shown. */
  readonly step: number
  /** `<div class="box">…</div>`: slide, background, strip; no notes. */
  readonly html: string
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

/** Which boxes are wanted of each slide. */
export interface BoxOptions {
  /** One box for each step of a slide. @defaultValue false, the whole slide */
  readonly steps?: boolean
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
 * The pictures of slides as they are printed. In a page with `boxStyles` they look as the deck does on a screen, and no
 * script is needed. A slide's ids are in its first box alone.
 */
export function slideBoxes(
  { templates, slides }: Pick<Excerpt, 'templates' | 'slides'>,
  { steps = false }: BoxOptions = {},
): readonly SlideBox[] {
  return slides.flatMap(slide => {
    const whole = asPrinted(templates.render('slide-box', { ...slide.view, ...slide.strip }))
    const links = linksIn(whole)
    // Most slides have no steps, and are not parsed: for a long talk that takes a tenth of its export.
    if (!whole.includes('fragment')) return [{ slide, step: 0, html: whole, links }]
    const { tree, html } = fragmentOf(whole)
    const last = stepsIn(tree)
    const boxAt = (step: number): SlideBox => {
      const shown = atStep(tree, step)
      const isFirst = !steps || step === 0
      return {
        slide,
        step,
        html: html(isFirst ? shown : withoutIds(shown)),
        links: step === last ? links : 0,
      }
    }
    return steps ? Array.from({ length: last + 1 }, (_, step) => boxAt(step)) : [boxAt(last)]
  })
}

/** All styles of a page that shows boxes, for media `screen`: its root has the class `deck`, the language and direction. */
export function boxStyles({ styles, templates }: Excerpt): string {
  return `${styles}\n${inlineStyle(templates.style('css/slide-box') ?? '')}`
}

/**
 * The page that slides are printed from: each box on a page of its own. Nothing is laid out in a window that is narrower
 * than the paper, so that a browser lays the page out once, when it prints.
 */
export function printPage(
  excerpt: Excerpt,
  boxes: readonly SlideBox[],
  paper: PrintView['paper'] = 'slide',
): string {
  return excerpt.templates.render('print', printView(excerpt, boxes, paper))
}

/** The view of the page that slides are printed from. */
export function printView(excerpt: Excerpt, boxes: PrintView['boxes'], paper: PrintView['paper']): PrintView {
  const { talk, theme, templates } = excerpt
  const own = inlineStyle(templates.style('css/print-page') ?? '')
  const { width, height } = paper === 'slide' ? stage : paperSizes[paper]
  return {
    lang: talk.lang,
    dir: directionOf(talk.lang),
    theme,
    title: talk.title,
    styles: `${boxStyles(excerpt)}\n${own}\n@page{size:${width}px ${height}px}`,
    paper,
    onPaper: paper !== 'slide',
    boxes,
  }
}

/**
 * A slide's HTML as paper needs it: films are their poster, and films without one and recordings a sign with their text; what
 * a click would open is open. A picture's own element is its figure; the one around a picture, a table, a listing or a
 * quotation would be tagged as one more, which nobody describes.
 */
function asPrinted(html: string): string {
  return html
    .replace(/<figure(?= class=)/g, '<figure role="none"')
    .replace(/<figcaption>/g, '<figcaption role="paragraph">')
    .replace(/<details(?=[\s>])/g, '<details open')
    .replace(/<(video|audio) ((?:"[^"]*"|[^">])*)>[\s\S]*?<\/\1>/g, (_, kind, attributes: string) => {
      const label = /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? ''
      const poster = /(?:^| )poster="([^"]*)"/.exec(attributes)?.[1]
      if (poster !== undefined) return `<img src="${poster}" alt="${label}">`
      return `<span class="player ${kind}" role="img" aria-label="${label}">${label}</span>`
    })
}

/** Links without words take no room, and nobody can follow them. */
function linksIn(html: string): number {
  return html.match(/<a\s[^>]*href="[^"]*"[^>]*>(?!<\/a>)/g)?.length ?? 0
}

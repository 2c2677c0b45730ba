import type { VFile } from 'vfile'
import { quotationMarks, wordsFor } from '../language/words.js'
import type { Deck } from '../slides/deck.js'
import { type Content, createContent } from './content.js'
import type { Needs } from './needs.js'
import { pageView } from './page.js'
import { hasPlaceholder } from './placeholder.js'
import type { Resources } from './resources.js'
import { createSlideFoot } from './slide-foot.js'
import type { Place } from './slide-parts.js'
import { speakerView } from './speaker.js'
import { deckStyles, themeFor } from './styles.js'
import { createTemplates, type Templates } from './templates.js'
import type { ViewContext } from './views/context.js'
import { kindView } from './views/kinds.js'
import { type SlideView, slideView } from './views/slide.js'

/** What a build makes: complete HTML files. */
export interface Pages {
  /** For everyone: notes and backup slides only as far as they may be published. */
  readonly deck: string
  /** For the speaker: notes, times, and the deck inside. */
  readonly speaker: string
}

/** A deck's slides as HTML, and what their pages are made with. */
export interface Rendered {
  readonly deck: Deck
  readonly resources: Resources
  readonly templates: Templates
  readonly content: Content
  readonly theme: string
  /** All styles of a page that shows slides. */
  readonly styles: string
  /** Every slide in order, without notes. */
  readonly slides: readonly SlideView[]
  /** The ids of slides on which a placeholder, or a built-in template, stands for what the author asked for. */
  readonly faulty: ReadonlySet<string>
}

/**
 * Turns a deck's slides into HTML. The same deck and resources give the same bytes.
 *
 * @param needs from `needsOf`
 * @param resources what the deck needs, read
 *
 * Reports `math-invalid`, `theme-unknown` and `template-error` on `file`; the slides are complete all the same.
 */
export async function renderSlides(
  deck: Deck,
  needs: Needs,
  resources: Resources,
  file: VFile,
): Promise<Rendered> {
  const templates = await createTemplates(resources.overrides, file, resources.ownKinds)
  const content = await createContent(deck, resources, needs, file)
  const theme = themeFor(deck, resources.theme, templates, file)
  const styles = deckStyles(theme, resources.fonts, templates)
  const shared = {
    deck,
    content,
    images: resources.images,
    formatted: resources.formatted,
    words: wordsFor(deck.lang),
    quotes: quotationMarks(deck.lang),
  }
  const faulty = new Set<string>()
  const slides = deck.slides.map(slide => {
    const at = (place: Place) => positionText(place, file)
    const context: ViewContext = { ...shared, foot: createSlideFoot(), steps: slide.layout.steps, at }
    const builtIn = `slides/${slide.kind}`
    const own = slide.kind === 'claim' && slide.ownKind ? `slides/${slide.ownKind}` : builtIn
    const filled = templates.render(own, kindView(slide, context), builtIn)
    const view = slideView(slide, context, filled)
    const shown = [view.background, view.content, ...view.foot.map(({ html }) => html)]
    if (shown.some(hasPlaceholder) || !templates.isSound(own)) faulty.add(slide.id)
    return view
  })
  return { deck, resources, templates, content, theme, styles, slides, faulty }
}

/** The two pages of a build. */
export function toPages(rendered: Rendered): Pages {
  const { deck, resources, templates, content, theme, styles, slides } = rendered
  const pageOf = (views: readonly SlideView[]) =>
    templates.render('deck', pageView(deck, views, theme, styles, resources))
  const html = pageOf(slides)
  const { notes, backup } = deck.publish
  const published = slides.flatMap((view, index) => {
    if (view.backup && !backup) return []
    return [notes ? { ...view, notes: content.spelled(deck.slides[index]?.notes ?? []) } : view]
  })
  const speaker = speakerView(deck, { html, styles }, templates, content, resources)
  return {
    deck: notes || !backup ? pageOf(published) : html,
    speaker: templates.render('speaker', speaker),
  }
}

/**
 * Turns a deck into its two pages, each a complete HTML file. The same deck and resources give the same bytes.
 *
 * @param needs from `needsOf`
 * @param resources what the deck needs, read: pictures, fonts, templates
 * @param file gets what is wrong with formulas, themes and templates; the pages are complete all the same
 */
export async function toHtml(deck: Deck, needs: Needs, resources: Resources, file: VFile): Promise<Pages> {
  return toPages(await renderSlides(deck, needs, resources, file))
}

/** Where something stands in the outline, for checks made in a browser: `talk.md:42:1`. */
function positionText(place: Place, file: VFile): string {
  if (!place) return ''
  const point = 'start' in place ? place.start : place
  return `${place.path ?? file.path ?? ''}:${point.line}:${point.column}`
}

import type { Deck, Slide } from '../slides/deck.js'
import { labelOf } from '../slides/label.js'
import { publishedIn } from '../slides/published.js'
import { type Citations, citationsOf } from './cite.js'
import { clustersIn } from './clusters.js'
import type { Content } from './content.js'
import { descriptionOf } from './page.js'
import { type ProgressStrip, progressStrips } from './progress-strip.js'
import type { Rendered } from './render.js'
import type { Font } from './resources.js'
import { partOf, type SpeakerCue, speakerCues } from './speaker-cues.js'
import type { Templates } from './templates.js'
import type { SlideView } from './views/slide.js'
import { type WorkView, workViews } from './views/sources.js'

/**
 * The slides of a talk that were asked for, and no others. What each of them has from standing in the whole talk, such as
 * its number and the time at which it is due, it brings along.
 */
export interface Excerpt {
  readonly talk: TalkMatter
  /** In the order of the talk. */
  readonly slides: readonly ExcerptSlide[]
  /** The works that these slides cite; of a whole talk, those that it lists. */
  readonly works: readonly WorkView[]
  readonly citations: Citations
  readonly templates: Templates
  readonly content: Content
  readonly theme: string
  /** All styles of a page that shows slides. */
  readonly styles: string
  readonly fonts: readonly Font[]
}

/** What is said of a talk as a whole. */
export interface TalkMatter extends Pick<Deck, 'title' | 'subtitle' | 'author' | 'event' | 'date' | 'lang'> {
  /** In one sentence; empty for none. */
  readonly description: string
  /** How many slides the whole talk has. */
  readonly count: number
}

/** A slide that was asked for. */
export interface ExcerptSlide {
  /** From 1, among all slides of the talk. */
  readonly position: number
  /** Its notes are empty where their reader may not have them. */
  readonly slide: Slide
  /** As HTML, without notes. */
  readonly view: SlideView
  readonly strip: ProgressStrip
  readonly cue: SpeakerCue
  /** What it is called in a list. */
  readonly label: string
  /** The name of the section that it belongs to, or of the part after the end; empty for what belongs to none. */
  readonly part: string
}

/**
 * Takes slides out of a deck: notes and slides after the end only as far as the deck publishes them.
 *
 * @param asked positions, from 1, among the slides that may be published; all without it
 * @throws RangeError for a position that there is not
 */
export function excerptOf(rendered: Rendered, asked?: ReadonlySet<number>): Excerpt {
  const { deck, resources, templates, content, theme, styles } = rendered
  const slides = excerptSlides(rendered)
  for (const position of asked ?? [])
    if (!slides[position - 1]) throw new RangeError(`The talk ${deck.name} has no slide ${position}`)
  const { title, subtitle, author, event, date, lang } = deck
  const matter = { title, subtitle, author, event, date, lang, description: descriptionOf(deck) }
  const works = deck.slides.flatMap(slide => (slide.kind === 'sources' ? slide.sources : []))
  const wanted = asked ? slides.filter((_, index) => asked.has(index + 1)) : slides
  const cited = citedOn(wanted, lang)
  return {
    talk: { ...matter, count: deck.slides.length },
    slides: wanted,
    works: workViews(asked ? works.filter(({ id }) => cited.has(id)) : works, deck, resources.formatted),
    citations: citationsOf(deck, resources.formatted),
    ...{ templates, content, theme, styles, fonts: resources.fonts },
  }
}

/** The ids of the works that slides, or notes that go with them, cite or list. */
function citedOn(slides: readonly ExcerptSlide[], lang: string): ReadonlySet<string> {
  const clusters = [
    ...clustersIn(
      slides.map(({ slide }) => slide),
      lang,
    ).values(),
  ].flat()
  const listed = slides.flatMap(({ slide }) => (slide.kind === 'sources' ? slide.sources : []))
  return new Set([...clusters, ...listed].map(({ id }) => id))
}

/** All slides that may be published. */
function excerptSlides({ deck, slides }: Rendered): readonly ExcerptSlide[] {
  const published = publishedIn(slides, deck)
  const strips = progressStrips(published, deck)
  const cues = speakerCues(deck)
  return published.flatMap((view, index) => {
    const position = slides.indexOf(view) + 1
    const [strip, cue] = [strips[index], cues[position - 1]]
    if (!strip || !cue) return []
    const slide = deck.publish.notes ? cue.slide : { ...cue.slide, notes: [] }
    const named = { label: labelOf(slide, deck), part: partOf(slide, deck) }
    return [{ position, slide, view, strip, cue: { ...cue, slide }, ...named }]
  })
}

import { directionOf } from '../language/direction.js'
import { pageWordsFor, wordsFor } from '../language/words.js'
import { paperFor, paperStyles } from './paper.js'
import { boxStyles, type Paper, type SlideBox, slideBoxes } from './print.js'
import type { Rendered } from './render.js'
import { clockTime, partOf, type SpeakerCue, speakerCues } from './speaker-cues.js'
import { pageStyles } from './styles.js'
import { type WorkView, workViews } from './views/sources.js'

/** How many slides a page of a handout can hold. */
export const perPages = ['1', '2', '3', '6'] as const

/** How a handout is laid out. */
export interface HandoutOptions {
  readonly perPage: (typeof perPages)[number]
  /** The speaker's words instead of lines to write on. */
  readonly notes: boolean
  /** @defaultValue what the talk's language asks for */
  readonly paper?: Paper | undefined
  /** Positions among the slides, from 1. @defaultValue all */
  readonly slides?: ReadonlySet<number> | undefined
}

/** What the page template `handout` gets. */
export interface HandoutView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly author: string
  readonly styles: string
  /** Classes of the page: how many slides, of which paper, with notes or lines. */
  readonly layout: string
  readonly groups: readonly HandoutGroup[]
  readonly hasSources: boolean
  readonly sourcesWord: string
  readonly many: boolean
  readonly sources: readonly WorkView[]
}

/** Slides under a line with the name of their section: those of one page, or with notes those of one section. */
export interface HandoutGroup {
  readonly name: string
  readonly slides: readonly HandoutSlide[]
}

interface HandoutSlide {
  /** In `deck.slides`. */
  readonly index: number
  readonly number: string
  /** Planned time; empty without notes. */
  readonly time: string
  readonly box: string
  readonly notes: string
  /** One for each line to write on, and more than there is room for. */
  readonly rules: readonly number[]
}

/** More lines to write on than any page has room for. */
const rules = Array.from({ length: 20 }, (_, index) => index)

/** A handout, ready to be printed. */
export interface HandoutPage {
  readonly html: string
  /** The slides of its articles, by their indices in `deck.slides`; the first one of the sources stands for their list. */
  readonly slides: readonly number[]
}

/**
 * The page that a handout is printed from, for media `screen`: pictures of the slides with lines to write on or with the
 * notes, and the works cited in full in place of their slides.
 */
export function handoutPage(rendered: Rendered, options: HandoutOptions): HandoutPage {
  const view = handoutView(rendered, options)
  const sources = rendered.deck.slides.findIndex(({ kind }) => kind === 'sources')
  const slides = view.groups.flatMap(group => group.slides.map(({ index }) => index))
  return {
    html: rendered.templates.render('handout', view),
    slides: sources < 0 ? slides : [...slides, sources],
  }
}

/** The view of a handout's page. */
export function handoutView(rendered: Rendered, options: HandoutOptions): HandoutView {
  const { deck, resources, templates } = rendered
  const { perPage, notes, paper = paperFor(deck.lang) } = options
  const works = deck.slides.flatMap(slide => (slide.kind === 'sources' ? slide.sources : []))
  const own = pageStyles(['css/handout'], [], templates)
  return {
    lang: deck.lang,
    dir: directionOf(deck.lang),
    title: `${pageWordsFor(deck.lang).handout} – ${deck.title}`,
    author: deck.author ?? '',
    styles: [boxStyles(rendered), own, paperStyles(deck, paper)].join('\n'),
    layout: `per-page-${perPage} paper-${paper} ${notes ? 'with-notes' : 'with-lines'}`,
    groups: groupsOf(rendered, options),
    hasSources: works.length > 0,
    sourcesWord: wordsFor(deck.lang).sources,
    many: false,
    sources: workViews(works, deck, resources.formatted),
  }
}

/** With lines to write on it is known which slides a page holds; notes are as long as they are, and flow. */
function groupsOf(rendered: Rendered, { notes, perPage, slides }: HandoutOptions): readonly HandoutGroup[] {
  const { deck } = rendered
  const cues = speakerCues(deck)
  const shown = slideBoxes(rendered, { slides }).flatMap(box => {
    const cue = cues[box.index]
    return cue && cue.slide.kind !== 'sources' ? [{ part: partOf(cue.slide, deck), box, cue }] : []
  })
  const groups: (typeof shown)[] = []
  for (const slide of shown) {
    const last = groups.at(-1)
    const fits = notes ? last?.[0]?.part === slide.part : last && last.length < Number(perPage)
    if (last && fits) last.push(slide)
    else groups.push([slide])
  }
  return groups.map(group => ({
    name: [...new Set(group.map(({ part }) => part))].filter(Boolean).join(' · '),
    slides: group.map(({ box, cue }) => handoutSlide(box, cue, notes, rendered)),
  }))
}

function handoutSlide(
  box: SlideBox,
  cue: SpeakerCue,
  notes: boolean,
  { deck, content }: Rendered,
): HandoutSlide {
  const { seconds } = cue.slide
  return {
    index: box.index,
    number: cue.number,
    time: notes && seconds > 0 ? clockTime(seconds, deck.lang) : '',
    box: box.html,
    notes: notes ? content.spelled(cue.slide.notes) : '',
    rules: notes ? [] : rules,
  }
}

import { directionOf } from '../language/direction.js'
import { pageWordsFor, wordsFor } from '../language/words.js'
import type { Excerpt, ExcerptSlide } from './excerpt.js'
import { paperFor, paperStyles } from './paper.js'
import { boxStyles, type Paper, type SlideBox, slideBoxes } from './print.js'
import { clockTime } from './speaker-cues.js'
import { pageStyles } from './styles.js'
import type { WorkView } from './views/sources.js'

/** How many slides a page of a handout can hold. */
export const perPages = ['1', '2', '3', '6'] as const

/** How a handout is laid out. */
export interface HandoutOptions {
  readonly perPage: (typeof perPages)[number]
  /** The speaker's words instead of lines to write on. */
  readonly notes: boolean
  /** @defaultValue what the talk's language asks for */
  readonly paper?: Paper | undefined
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
  /** The slides of its articles. */
  readonly slides: readonly ExcerptSlide[]
  /** The heading of its last article, the list of works; empty without one. */
  readonly sources: string
}

/**
 * The page that a handout is printed from, for media `screen`: pictures of the slides with lines to write on or with the
 * notes, and the works cited in full in place of their slides.
 */
export function handoutPage(excerpt: Excerpt, options: HandoutOptions): HandoutPage {
  const view = handoutView(excerpt, options)
  return {
    html: excerpt.templates.render('handout', view),
    slides: excerpt.slides.filter(isPictured),
    sources: view.hasSources ? view.sourcesWord : '',
  }
}

/** The view of a handout's page. */
export function handoutView(excerpt: Excerpt, options: HandoutOptions): HandoutView {
  const { talk, works, templates } = excerpt
  const { perPage, notes, paper = paperFor(talk.lang) } = options
  const own = pageStyles(['css/handout'], [], templates)
  return {
    lang: talk.lang,
    dir: directionOf(talk.lang),
    title: `${pageWordsFor(talk.lang).handout} – ${talk.title}`,
    author: talk.author ?? '',
    styles: [boxStyles(excerpt), own, paperStyles(talk, paper)].join('\n'),
    layout: `per-page-${perPage} paper-${paper} ${notes ? 'with-notes' : 'with-lines'}`,
    groups: groupsOf(excerpt, options),
    hasSources: works.length > 0,
    sourcesWord: wordsFor(talk.lang).sources,
    many: false,
    sources: works,
  }
}

/** With lines to write on it is known which slides a page holds; notes are as long as they are, and flow. */
function groupsOf(excerpt: Excerpt, { notes, perPage }: HandoutOptions): readonly HandoutGroup[] {
  const boxes = slideBoxes({ ...excerpt, slides: excerpt.slides.filter(isPictured) })
  const groups: SlideBox[][] = []
  for (const box of boxes) {
    const last = groups.at(-1)
    const fits = notes ? last?.[0]?.slide.part === box.slide.part : last && last.length < Number(perPage)
    if (last && fits) last.push(box)
    else groups.push([box])
  }
  return groups.map(group => ({
    name: [...new Set(group.map(({ slide }) => slide.part))].filter(Boolean).join(' · '),
    slides: group.map(box => handoutSlide(box, notes, excerpt)),
  }))
}

/** Works are listed in full in place of their slides. */
function isPictured({ slide }: ExcerptSlide): boolean {
  return slide.kind !== 'sources'
}

function handoutSlide(
  { html, slide: { slide, cue } }: SlideBox,
  notes: boolean,
  { talk, content }: Excerpt,
): HandoutSlide {
  return {
    number: cue.number,
    time: notes && slide.seconds > 0 ? clockTime(slide.seconds, talk.lang) : '',
    box: html,
    notes: notes ? content.spelled(slide.notes) : '',
    rules: notes ? [] : rules,
  }
}

import type { Block, Inline } from '../argument/argument.js'
import type { SlideWords } from '../language/language.js'

/** Something of the author's that a slide shows beside its headline: words in one place, or blocks. */
export type Part = ShownText | ShownBlocks

interface ShownText {
  readonly text: Inline
  /** Set in the slide's text size, which is chosen by how much of it there is; else in a size of its own. */
  readonly sized: boolean
  /** Comes with a click of its own where lines come one by one. */
  readonly clicked: boolean
}

interface ShownBlocks {
  readonly blocks: readonly Block[]
  readonly sized: boolean
}

/** What makes of a slide what its template gets: the view of a headline over its `body`, or a view of its kind's own. */
export type View = 'body' | 'own'

/** What the stages need to know of one kind of slide. Its template and CSS class have the kind's name. */
export interface Kind<Slide, Has extends View> {
  readonly view: Has
  /**
   * What a slide is called in lists, and by screen readers, where it has no headline: plain text.
   *
   * @param words of the deck's language
   * @param title of the talk
   */
  called(slide: Slide, words: SlideWords, title: string): string
  /** What a slide shows of the author's beside its headline, in the order in which it comes. */
  shows(slide: Slide): readonly Part[]
  /** What is too much on it can be: words, points and words, or nothing, since Rostrum fills it or a rule of its own judges it. */
  readonly limited: 'nothing' | 'words' | 'points'
  /** Stands for a part of the talk, whose other slides follow. */
  readonly divides: boolean
}

/** Words in a size of their own. */
export function display(text: Inline): Part {
  return { text, sized: false, clicked: false }
}

/** Words in the slide's text size. */
export function running(text: Inline): Part {
  return { text, sized: true, clicked: false }
}

/** Blocks in the slide's text size. */
export function body(blocks: readonly Block[]): Part {
  return { blocks, sized: true }
}

/** Blocks in a part of the slide that has a size of its own. */
export function inset(blocks: readonly Block[]): Part {
  return { blocks, sized: false }
}

/** A headline over blocks, and nothing else that could name it. */
export const headed: Kind<{ readonly body: readonly Block[] }, 'body'> = {
  view: 'body',
  called: (_, words) => words.untitled,
  shows: slide => [body(slide.body)],
  limited: 'points',
  divides: false,
}

import { directionOf } from '../language/direction.js'
import { pageWordsFor } from '../language/words.js'
import { domId } from './dom-id.js'
import type { Excerpt } from './excerpt.js'
import { paperFor, paperStyles } from './paper.js'
import type { Paper } from './print.js'
import { clockTime } from './speaker-cues.js'
import { pageStyles } from './styles.js'

/** What the page template `script` gets. Texts are plain but for notes and styles. */
export interface ScriptView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly talk: string
  readonly subtitle: string
  readonly occasion: string
  readonly author: string
  readonly scriptWord: string
  readonly clickWord: string
  readonly styles: string
  readonly cues: readonly {
    readonly id: string
    readonly number: string
    readonly label: string
    /** The element of its headline: a slide that opens a section is that section's heading. */
    readonly heading: 'h2' | 'h3'
    /** The name of the section that begins here, where the slide does not say it itself. */
    readonly section: string
    /** When the slide is due; empty without a plan. */
    readonly starts: string
    /** Its planned time. */
    readonly lasts: string
    readonly clicks: readonly string[]
    readonly notes: string
  }[]
}

/**
 * The page that the speaker's words are printed from, to be read at a lectern, for media `screen`: an article a slide.
 *
 * @param paper without it, what the talk's language asks for
 */
export function scriptPage(excerpt: Excerpt, paper?: Paper): string {
  return excerpt.templates.render('script', scriptView(excerpt, paper))
}

/** The view of that page. */
export function scriptView(
  { talk, slides, content, fonts, templates }: Excerpt,
  paper: Paper = paperFor(talk.lang),
): ScriptView {
  const { lang, title, subtitle = '', author = '', event = '', date = '' } = talk
  const { script, click } = pageWordsFor(lang)
  const styles = pageStyles(['css/base', 'css/article', 'css/script'], fonts, templates)
  return {
    lang,
    dir: directionOf(lang),
    title: `${script} – ${title}`,
    talk: title,
    subtitle,
    occasion: [author, event, date].filter(Boolean).join(' · '),
    author,
    scriptWord: script,
    clickWord: click,
    styles: `${styles}\n${paperStyles(talk, paper)}`,
    cues: slides.map(({ cue: { slide, starts, opens, section, ...cue } }) => ({
      ...cue,
      section,
      heading: opens && section === '' ? 'h2' : 'h3',
      id: domId(slide.id),
      starts: starts === undefined ? '' : clockTime(starts, lang),
      lasts: slide.seconds > 0 ? clockTime(slide.seconds, lang) : '',
      notes: content.spelled(slide.notes),
    })),
  }
}

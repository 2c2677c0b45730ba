import { scripts } from 'rostrum:client'
import { directionOf } from '../language/direction.js'
import type { PageWords } from '../language/language.js'
import { pageWordsFor } from '../language/words.js'
import type { Deck } from '../slides/deck.js'
import { labelOf } from '../slides/label.js'
import type { Content } from './content.js'
import { contentSecurityPolicy, inlineScript } from './csp.js'
import { domId } from './dom-id.js'
import { deckScripts } from './page.js'
import type { Resources } from './resources.js'
import { inlineStyle } from './styles.js'
import type { Templates } from './templates.js'

/** What the page template `speaker` gets. */
export interface SpeakerView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  /** Content-Security-Policy. */
  readonly csp: string
  readonly styles: string
  readonly scripts: readonly string[]
  /** The whole deck page as a JavaScript string, for the frames that show it. */
  readonly deck: string
  readonly words: PageWords
  /** Planned length of the talk; 0 when the outline says none. */
  readonly minutes: number
  /** The slides have planned times. */
  readonly hasPlan: boolean
  readonly slides: readonly SpeakerSlideView[]
}

/** One slide in the speaker's view. */
interface SpeakerSlideView {
  readonly id: string
  readonly label: string
  readonly notes: string
  /** Planned time; 0 when there is no plan. */
  readonly seconds: number
  readonly backup: boolean
}

/**
 * The view of the speaker's page. Its policy lists the deck's scripts and styles too, because a frame made from a
 * string inherits the policy of its page.
 */
export function speakerView(
  deck: Deck,
  page: { readonly html: string; readonly styles: string },
  templates: Templates,
  content: Content,
  resources: Resources,
): SpeakerView {
  const styles = inlineStyle(templates.style('css/speaker') ?? '')
  const own = [...(resources.live ? [scripts.reload] : []), scripts.speaker].map(inlineScript)
  const deckJson = JSON.stringify(page.html).replace(/</g, '\\u003c')
  const files = [...resources.images.values()].some(({ src }) => !src.startsWith('data:'))
  return {
    lang: deck.lang,
    dir: directionOf(deck.lang),
    title: deck.title,
    csp: contentSecurityPolicy({
      scripts: [...own, ...deckScripts(resources.live)],
      styles: [styles, page.styles],
      files,
      live: resources.live,
      frames: true,
    }),
    styles,
    scripts: own,
    deck: deckJson,
    words: pageWordsFor(deck.lang),
    minutes: deck.minutes ?? 0,
    hasPlan: deck.slides.some(slide => slide.seconds > 0 && !slide.backup),
    slides: deck.slides.map(slide => ({
      id: domId(slide.id),
      label: labelOf(slide, deck),
      notes: content.spelled(slide.notes),
      seconds: slide.seconds,
      backup: slide.backup,
    })),
  }
}

import { scripts } from 'rostrum:client'
import { directionOf } from '../language/direction.js'
import type { PageWords } from '../language/language.js'
import { plainText } from '../language/plain-text.js'
import { pageWordsFor, wordsFor } from '../language/words.js'
import type { Deck } from '../slides/deck.js'
import { contentSecurityPolicy, inlineScript } from './csp.js'
import type { Resources } from './resources.js'
import type { SlideView } from './views/slide.js'

/** What the page template `deck` gets. Texts are plain, but for slides and styles. */
export interface PageView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly theme: string
  readonly title: string
  readonly description: string
  readonly author: string
  /** Content-Security-Policy. */
  readonly csp: string
  readonly styles: string
  readonly slides: readonly SlideView[]
  readonly sections: readonly { readonly index: number; readonly name: string }[]
  /** What a reader is told the slides are. */
  readonly backupWord: string
  readonly slideWord: string
  readonly ofWord: string
  /** Of the list of keys. */
  readonly keyWords: PageWords
  readonly scripts: readonly string[]
}

/** The scripts of a deck's page, ready to stand in it. The one that reloads says first where the deck comes back. */
export function deckScripts(live: boolean): string[] {
  return [...(live ? [scripts.reload] : []), scripts.deck].map(inlineScript)
}

/** The view of a deck's page. */
export function pageView(
  deck: Deck,
  slides: readonly SlideView[],
  theme: string,
  styles: string,
  resources: Resources,
): PageView {
  const words = wordsFor(deck.lang)
  const pageScripts = deckScripts(resources.live)
  const files = [...resources.images.values()].some(({ src }) => !src.startsWith('data:'))
  const policy = { scripts: pageScripts, styles: [styles], files, live: resources.live, frames: false }
  return {
    lang: deck.lang,
    dir: directionOf(deck.lang),
    theme,
    title: deck.title,
    description: descriptionOf(deck),
    author: deck.author ?? '',
    csp: contentSecurityPolicy(policy),
    styles,
    slides,
    sections: deck.sections.map(({ heading }, index) => ({ index, name: plainText(heading) })),
    backupWord: words.backup,
    slideWord: words.slide,
    ofWord: words.of,
    keyWords: pageWordsFor(deck.lang),
    scripts: pageScripts,
  }
}

/** What a deck is about, in one sentence: its subtitle, else its thesis; empty for none. */
export function descriptionOf(deck: Deck): string {
  if (deck.subtitle) return deck.subtitle
  const slide = deck.slides.find(candidate => candidate.kind === 'thesis')
  return slide ? plainText(slide.thesis) : ''
}

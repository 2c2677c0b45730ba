import Reveal, { type RevealApi } from 'reveal.js'
import { hideUnrevealed, mendPage, openKeys } from './deck/accessibility.js'
import { createAnnouncer, spokenText } from './deck/announce.js'
import { markCodeSteps } from './deck/code-steps.js'
import { followPeers } from './deck/follow.js'
import { followLinks, keepAddress } from './deck/links.js'
import { optionsFor } from './deck/options.js'
import { printArticle } from './deck/print.js'
import { readStrip } from './deck/strip.js'

const root = document.documentElement
const preview = 'preview' in root.dataset
const main = document.querySelector<HTMLElement>('main.reveal')
// On a phone the page stays an article that scrolls. CSS px.
if (main && (preview || (innerWidth >= 640 && innerHeight >= 420))) void start(main)

async function start(main: HTMLElement): Promise<void> {
  const article = main.cloneNode(true) as HTMLElement
  // Published notes are for who reads the article, alone or on paper; on the stage they would be read out.
  for (const notes of main.querySelectorAll('.spoken')) notes.remove()
  const address = location.hash
  root.classList.add('deck')
  const deck = new Reveal(main, optionsFor(preview))
  await deck.initialize()
  mendPage(main)
  const openSpeakerView = followPeers(deck, preview)
  if (!preview) {
    openKeys()
    followLinks(deck, address)
    keepAddress(deck)
    deck.addKeyBinding(83, openSpeakerView)
    printArticle(deck, article)
  }
  showPlace(deck)
  // As reveal.js's users expect it: for their own scripts, and for whatever walks through the deck.
  Object.assign(window, { Reveal: deck })
  root.dataset.ready = ''
}

/** Keeps everything that tells of the present slide and step up to date: strip, title, listings, announcements. */
function showPlace(deck: RevealApi): void {
  const markStrip = readStrip(deck.getHorizontalSlides())
  const announce = preview ? undefined : createAnnouncer()
  const talk = document.title

  const update = () => {
    const slide = deck.getCurrentSlide()
    const headline = document.getElementById(slide.getAttribute('aria-labelledby') ?? '')?.textContent?.trim()
    document.title = headline && headline !== talk ? `${headline} – ${talk}` : talk
    markStrip(deck.getIndices().h)
    markCodeSteps(slide)
    hideUnrevealed(slide)
  }
  // The steps of a new slide are set after this event; what they are is known in the next microtask.
  deck.on('slidechanged', () => {
    update()
    queueMicrotask(() => announce?.(spokenText(deck.getCurrentSlide())))
  })
  deck.on('fragmenthidden', update)
  deck.on('fragmentshown', event => {
    update()
    const { fragments } = event as Event & { fragments: readonly Element[] }
    announce?.(fragments.map(spokenText).join(' '))
  })
  update()
}

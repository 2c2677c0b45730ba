import type { RevealApi } from 'reveal.js'
import { formatAddress } from '../address.js'
import type { Message } from '../messages.js'
import { meetPeers } from '../peers.js'
import { type Position, type State, samePosition } from '../state.js'

/** Reveal's events after which an audience sees something else. */
const moves = ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed']

/**
 * Keeps the deck in step with the speaker view: tells it where the deck is, and goes where it says.
 *
 * @param preview the deck stands in the speaker view
 * @returns a function that brings up the speaker view, opening it where there is none yet
 */
export function followPeers(deck: RevealApi, preview: boolean): () => void {
  const peers = meetPeers(preview, receive)
  const opener: Window | null = preview ? window.parent : window.opener
  let obeying = false
  let telling = false

  // One key press makes several events; and a position that a peer asked for is no news to it.
  const moved = () => {
    if (obeying || telling) return
    telling = true
    queueMicrotask(() => {
      telling = false
      peers.tellAll({ type: 'state', state: stateOf(deck), moved: true })
    })
  }
  for (const move of moves) deck.on(move, moved)
  if (opener) peers.greet(opener)

  function receive(message: Message, from: Window): void {
    if (message.type === 'next') deck.next()
    else if (message.type === 'previous') deck.prev()
    else if (message.type === 'go') obey(message)
    else if (message.type === 'show') obey({ ...message, black: false }, message.next)
    if (message.type === 'hello' || message.type === 'go' || message.type === 'show') {
      peers.send({ type: 'state', state: stateOf(deck), moved: false }, from)
    }
  }

  function obey(position: Position, andOneStep = false): void {
    obeying = true
    goTo(deck, position)
    if (andOneStep) deck.next()
    obeying = false
  }

  return () => {
    if (opener && peers.knows(opener)) return opener.focus()
    const address = formatAddress(deck.getCurrentSlide()?.id ?? '', stateOf(deck).f)
    window.open(`speaker.html${address}`, 'rostrum-speaker', 'popup,width=1280,height=760')
  }
}

function stateOf(deck: RevealApi): State {
  const { h, f = -1 } = deck.getIndices()
  const slides = deck.getHorizontalSlides().length
  return { h, f, black: deck.isPaused(), slides, atEnd: h === slides - 1 && !deck.availableFragments().next }
}

function goTo(deck: RevealApi, position: Position): void {
  const now = stateOf(deck)
  if (samePosition(now, position)) return
  if (now.h !== position.h || now.f !== position.f) deck.slide(position.h, 0, position.f)
  if (now.black !== position.black) deck.togglePause(position.black)
}

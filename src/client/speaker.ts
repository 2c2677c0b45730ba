import type { Message } from './messages.js'
import { meetPeers } from './peers.js'
import { watchAudience } from './speaker/audience.js'
import { openDivider } from './speaker/divider.js'
import { find } from './speaker/find.js'
import { openFrames } from './speaker/frames.js'
import { openJump } from './speaker/jump.js'
import { type Command, commandOf } from './speaker/key-commands.js'
import { isUsedBy } from './speaker/keys-in-use.js'
import { openLedger } from './speaker/ledger.js'
import { openNotes } from './speaker/notes.js'
import { addressOf, initialPosition, listSlides, showPlace } from './speaker/place.js'
import { startTiming } from './speaker/timing.js'
import { isForward, type Position, samePosition } from './state.js'

/** Wires the speaker view. It holds the position; frames and audience window are told, or tell that they were moved. */
function start(): void {
  const slides = listSlides()
  let position = initialPosition(slides)

  const ledger = openLedger()
  const peers = meetPeers(false, receive)
  const audience = watchAudience(() => addressOf(position, slides))
  const frames = openFrames()
  const notes = openNotes()
  const jump = openJump(h => goTo({ ...position, h, f: -1 }))
  const timing = startTiming(Number(document.body.dataset.minutes), slides)
  openDivider()

  /** Takes a position, shows it, and tells it to everyone but the window `from` which it comes. */
  function goTo(to: Position, from?: Window): void {
    const wanted = { ...to, h: Math.min(Math.max(to.h, 0), slides.length - 1) }
    if (samePosition(position, wanted)) return
    if (isForward(position, wanted)) timing.stepForward()
    const before = position
    position = wanted
    show()
    if (before.h !== position.h) notes.show(position.h)
    if (before.h !== position.h || before.f !== position.f) {
      for (const frame of [frames.current, frames.next]) if (frame !== from) order(frame)
    }
    if (audience.window && audience.window !== from) order(audience.window)
  }

  function show(): void {
    showPlace(position, slides)
    jump.mark(position.h)
    timing.at(position.h)
    audience.lacks(position.h)
  }

  function order(to: Window): void {
    // A public deck may hold no backup slides: it stays where it is.
    if (to === audience.window && audience.lacks(position.h)) return
    ledger.ordered(to)
    peers.send(frames.order(to, position) ?? { type: 'go', ...position }, to)
  }

  function receive(message: Message, from: Window): void {
    const isFrame = from === frames.current || from === frames.next
    if (message.type === 'hello') {
      ledger.forget(from)
      if (!isFrame) audience.pair(from)
      order(from)
    }
    if (message.type !== 'state' || from === frames.next) return
    if (!message.moved) ledger.answered(from)
    if (ledger.awaits(from)) return
    const { h, f, black, slides: count, atEnd } = message.state
    if (!isFrame) audience.pair(from, count)
    if (!isFrame && !message.moved && audience.lacks(position.h)) return
    // The frames never go black: the speaker has to see the slide.
    goTo({ h, f, black: isFrame ? position.black : black }, from)
    if (isFrame) find('at-end').hidden = !atEnd
  }

  function obey(command: Command): void {
    if (typeof command === 'object') jump.type(command.digit)
    else if (command === 'next' || command === 'previous') peers.send({ type: command }, frames.current)
    else if (command === 'first') goTo({ ...position, h: 0, f: -1 })
    else if (command === 'last') goTo({ ...position, h: slides.length - 1, f: -1 })
    else if (command === 'black') goTo({ ...position, black: !position.black })
    else if (command === 'keys') find<HTMLDialogElement>('keys').showModal()
    else if (command === 'larger') notes.resize(1)
    else if (command === 'smaller') notes.resize(-1)
    else if (command === 'go') jump.go()
    else jump.forget()
  }

  addEventListener('keydown', event => {
    if (isUsedBy(event.target, event.key)) return
    const command = commandOf(event, document.documentElement.dir === 'rtl')
    if (!command) return
    event.preventDefault()
    obey(command)
  })
  for (const button of document.querySelectorAll<HTMLElement>('button[data-command]')) {
    button.addEventListener('click', () => obey(button.dataset.command as Command))
  }
  // A button that was clicked would take the space bar from the talk; one that was reached by keyboard keeps it.
  addEventListener('click', event => {
    if (event.detail > 0 && document.activeElement instanceof HTMLButtonElement) document.activeElement.blur()
  })

  document.documentElement.classList.add('live')
  notes.show(position.h)
  show()
  if (window.opener) peers.greet(window.opener)
}

start()

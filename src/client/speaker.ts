import type { Message } from './messages.js'
import { meetPeers } from './peers.js'
import { watchAudience } from './speaker/audience.js'
import { openDivider } from './speaker/divider.js'
import { find } from './speaker/find.js'
import { openFrames } from './speaker/frames.js'
import { openJump } from './speaker/jump.js'
import { type Command, commandOf, isUsedBy } from './speaker/keys.js'
import { openNotes } from './speaker/notes.js'
import { addressOf, initialPosition, listSlides, showPlace } from './speaker/place.js'
import { startTiming } from './speaker/timing.js'
import { isForward, type Position, samePosition } from './state.js'

/** Wires the speaker view. It holds the position; frames and audience window are told, or tell that they were moved. */
function start(): void {
  const slides = listSlides()
  let position = initialPosition(slides)

  const peers = meetPeers(false, receive)
  const audience = watchAudience(() => addressOf(position, slides))
  const frames = openFrames()
  const notes = openNotes()
  const jump = openJump(h => goTo({ ...position, h, f: -1 }))
  const stepForward = startTiming(Number(document.body.dataset.minutes))
  openDivider()

  /** Takes a position, shows it, and tells it to everyone but the window `from` which it comes. */
  function goTo(to: Position, from?: Window): void {
    const wanted = { ...to, h: Math.min(Math.max(to.h, 0), slides.length - 1) }
    if (samePosition(position, wanted)) return
    if (isForward(position, wanted)) stepForward()
    const elsewhere = wanted.h !== position.h
    position = wanted
    if (elsewhere) notes.show(position.h)
    show()
    for (const frame of [frames.current, frames.next]) if (frame !== from) order(frame)
    if (audience.window && audience.window !== from) tellAudience(audience.window)
  }

  function show(): void {
    showPlace(position, slides)
    jump.mark(position.h)
  }

  function order(frame: Window): boolean {
    const message = frames.order(frame, position.h, position.f)
    if (message) peers.send(message, frame)
    return message !== undefined
  }

  function tellAudience(to: Window): void {
    peers.send({ type: 'go', ...position }, to)
  }

  function receive(message: Message, from: Window): void {
    if (message.type === 'hello') {
      if (order(from)) return
      audience.pair(from)
      tellAudience(from)
    } else if (message.type === 'state' && from === frames.current) {
      // Frames never go black: the speaker has to see the slide.
      const state = { ...message.state, black: position.black }
      if (message.moved) goTo({ h: state.h, f: state.f, black: state.black }, from)
      if (samePosition(state, position)) find('at-end').hidden = !state.atEnd
    } else if (message.type === 'state' && from !== frames.next) {
      audience.pair(from)
      goTo({ h: message.state.h, f: message.state.f, black: message.state.black }, from)
    }
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

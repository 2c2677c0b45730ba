import type { Message } from '../messages.js'
import type { Position } from '../state.js'
import { find } from './find.js'

/** The two pictures of the deck: the present step, and the step after it. */
export interface Frames {
  /** What to tell a frame so that it shows its part of a position; undefined for other windows. */
  order(frame: Window, position: Position): Message | undefined
  readonly current: Window
  readonly next: Window
}

/** Fills both frames with the deck, which the page holds as a JSON string. */
export function openFrames(): Frames {
  const deck: string = JSON.parse(find('deck').textContent ?? '""')
  const preview = deck.replace(/<html(?=[\s>])/i, '<html data-preview')
  const [current, next] = [fill('current', preview), fill('next', preview)]
  return {
    current,
    next,
    order: (frame, { h, f }) =>
      frame === current || frame === next ? { type: 'show', h, f, next: frame === next } : undefined,
  }
}

function fill(id: string, html: string): Window {
  const frame = find<HTMLIFrameElement>(id)
  frame.srcdoc = html
  if (!frame.contentWindow) throw new Error(`Cannot fill #${id}: it is in no document`)
  return frame.contentWindow
}

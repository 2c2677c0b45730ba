import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js'
import type { PageEvent } from './seen.js'

type Commands = ProtocolMapping.Commands
type Events = ProtocolMapping.Events

/** What is said to a browser or one of its pages: Chrome's DevTools protocol. */
export interface Session {
  /**
   * Sends a command and waits for its answer.
   *
   * @throws BrowserGone when the browser or the page ends before it answers
   * @throws Error with the protocol's own words when the command is refused
   */
  send<Method extends keyof Commands>(
    method: Method,
    ...params: Commands[Method]['paramsType']
  ): Promise<Commands[Method]['returnType']>
  /** Calls `listener` at every such event. @returns what takes it away again */
  on<Event extends keyof Events>(event: Event, listener: (params: Events[Event][0]) => void): () => void
}

/** A file that a page may ask for, in memory or on the disk (absolute path). */
export type PageFile = Uint8Array | string

/** What a page was told to show. */
export interface Showing {
  /** The page itself, a whole HTML document. */
  readonly html: string
  /** What lies beside it, by relative path as the page names it. */
  readonly files?: ReadonlyMap<string, PageFile>
}

/** How large a page is, in CSS pixels. */
export interface Viewport {
  readonly width: number
  readonly height: number
  /** Pixels of a picture to one CSS pixel. @defaultValue 1 */
  readonly scale?: number
  /** As a phone shows it: its viewport's meta element counts, and its screen is touched. @defaultValue false */
  readonly mobile?: boolean
}

/** A page of a browser: motion reduced, and without network. */
export interface Page {
  /** @internal what only Rostrum says to it, so that the protocol's types are no part of its own */
  readonly session: Session
  /** What it said and asked for since it was opened; grows. */
  readonly events: readonly PageEvent[]
  /**
   * Shows a document and waits until it is loaded, its fonts too, and its pictures are decoded.
   *
   * @returns the addresses of pictures that could not be decoded
   */
  show(showing: Showing): Promise<readonly string[]>
  /** Calls a function in the page. It may be async, stands alone, and takes and returns JSON. */
  evaluate<Argument, Result>(
    fn: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>
  resize(viewport: Viewport): Promise<void>
  close(): Promise<void>
}

/** A running browser. */
export interface Browser {
  /** As it names itself: `HeadlessChrome/156.0.8078.79`. */
  readonly version: string
  /** Opens an empty page. */
  open(viewport: Viewport): Promise<Page>
  /** Ends it and removes what it left on the disk; never rejects. */
  close(): Promise<void>
}

/** The browser, or one of its pages, is no more: it crashed, was killed, or its connection was lost. */
export class BrowserGone extends Error {
  override readonly name = 'BrowserGone'
}

/** Where a talk stands: slide index from 0, step index from 0 (-1: no step shown yet), and whether the screen is black. */
export interface Position {
  readonly h: number
  readonly f: number
  readonly black: boolean
}

/** What a deck tells about itself. */
export interface State extends Position {
  /** The number of slides, backup slides included. */
  readonly slides: number
  /** No slide and no step comes after this one. */
  readonly atEnd: boolean
}

/** Whether two positions look the same to an audience. */
export function samePosition(a: Position, b: Position): boolean {
  return a.h === b.h && a.f === b.f && a.black === b.black
}

/** Whether going from `a` to `b` is a step on in the talk. */
export function isForward(a: Position, b: Position): boolean {
  return b.h > a.h || (b.h === a.h && b.f > a.f)
}

import type { VFileMessage } from 'vfile-message'

/** A message that some audiences' talks give and others do not. */
interface Concerned extends VFileMessage {
  audiences?: readonly string[]
}

/** Says whom a message concerns; the empty name is the whole outline. */
export function concern(message: VFileMessage, audiences: readonly string[]): void {
  const concerned: Concerned = message
  concerned.audiences = audiences
}

/** The audiences that a message concerns, the empty name being the whole outline; absent: all that were built. */
export function audiencesOf(message: VFileMessage): readonly string[] | undefined {
  return (message as Concerned).audiences
}

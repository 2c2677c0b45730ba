import { selectTalk } from '../pipeline.js'
import type { Choose, Chosen, ReadTalk } from '../talk/talk.js'

/** Chooses for the variants of one talk, each once: several commands' steps ask for it, and so do nested audiences. */
export function choicesOf(read: ReadTalk): Choose {
  const made = new Map<string, Chosen>()
  const choose: Choose = variant => {
    const { audience = '', minutes, explained = false } = variant
    const key = JSON.stringify([audience, minutes, explained])
    const chosen = made.get(key) ?? selectTalk(read, variant, choose)
    made.set(key, chosen)
    return chosen
  }
  return choose
}

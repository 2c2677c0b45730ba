import { selectTalk } from '../pipeline.js'
import type { Chosen, ReadTalk, Variant } from '../talk/talk.js'

/**
 * Chooses for the variants of one talk, each once: several commands' steps ask for it, and so do nested audiences.
 *
 * @param explained as `selectTalk` has it, for all of them
 */
export function choicesOf(read: ReadTalk, explained = false): (variant: Variant) => Chosen {
  const made = new Map<string, Chosen>()
  return function choose(variant) {
    const { audience = '', minutes } = variant
    const key = JSON.stringify([audience, minutes])
    const known = made.get(key)
    if (known) return known
    const nestedIn = read.profiles.get(audience)?.nestedIn
    const outer = nestedIn === undefined ? undefined : choose({ audience: nestedIn })
    const chosen = selectTalk(read, variant, { explained, outer })
    made.set(key, chosen)
    return chosen
  }
}

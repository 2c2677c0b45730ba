import type { DeckContext, Rule } from '../rule.js'
import { spokenSeconds } from './spoken.js'

const defaults = { slideTime: 180, pace: 130 }
/** Nobody speaks to the second. */
const tolerance = 1.1

/**
 * A slide that stands for more than 3 minutes (an audience's `limits: {slide-time: …}` says otherwise) has lost its
 * listeners' eyes; it wants to be two. A `time=` of the author's is taken at its word, but what is spoken has to fit in
 * it, by the audience's words a minute.
 *
 * @example
 * pupils 6:1 warning One slide takes 3 min 12 s: the most is 3 min
 * ```markdown
 * ---
 * audiences: {pupils: {pace: 10}}
 * ---
 * # The bridge
 *
 * ## It is worn
 *
 * - Three bolts went
 *
 * Last spring I went below the bridge with the engineer of the town and a lamp. We found three bolts lying on the dry ground
 * before we had looked at anything else.
 * ```
 *
 * @example
 * pupils 6:1 warning One slide takes 1 min 3 s of spoken words: the most is its `time=` of 30 s
 * ```markdown
 * ---
 * audiences: {pupils: {pace: 20}, council: {}}
 * ---
 * # The bridge
 *
 * ## It is worn {time=30s}
 *
 * Last spring I went below the bridge with the engineer of the town and a lamp. We found three bolts there.
 *
 * ## It can be mended {time=10m}
 *
 * We go and look at it.
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## It is worn
 *
 * - Three bolts went
 *
 * Last spring I went below the bridge with the engineer of the town and a lamp.
 * ```
 */
export const timeSlideOver: Rule<DeckContext> = {
  id: 'time-slide-over',
  class: 'E',
  check({ deck, selection }, say) {
    const { pace } = selection?.profile ?? defaults
    const { slideTime } = selection?.profile.limits ?? defaults
    const given = new Set(selection?.decisions.flatMap(({ id, given }) => (given ? [id] : [])))
    for (const slide of deck.slides) {
      if (slide.backup) continue
      const spoken = spokenSeconds(slide, deck.lang, pace)
      const isGiven = given.has(slide.id)
      const seconds = isGiven ? spoken : Math.max(slide.seconds, spoken)
      if (seconds <= (isGiven ? slide.seconds * tolerance : slideTime)) continue
      const what = isGiven ? `${time(spoken)} of spoken words` : time(seconds)
      const most = isGiven ? `its \`time=\` of ${time(slide.seconds)}` : time(slideTime)
      say(`One slide takes ${what}: the most is ${most}`, {
        place: slide.place,
        note: `This is an estimate, by ${pace} words a minute. Shorten what is said, or make two slides of it.`,
      })
    }
  },
}

function time(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds) % 60]
  return [minutes > 0 && `${minutes} min`, (rest > 0 || minutes === 0) && `${rest} s`]
    .filter(Boolean)
    .join(' ')
}

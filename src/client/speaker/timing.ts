import { localDigits } from '../numbering.js'
import { find } from './find.js'
import { recall, remember } from './memory.js'
import { type Planned, paceAt, plannedSeconds } from './pace.js'
import {
  elapsed,
  formatDuration,
  isUnstarted,
  parseStopwatch,
  type Stopwatch,
  toggle,
  zero,
} from './stopwatch.js'

/** The clocks of the speaker view. */
export interface Timing {
  /** Starts the stopwatch the first time; to be called at a step forward. */
  stepForward(): void
  /** Measures the pace, and shows the planned time, at slide `h`. */
  at(h: number): void
}

/** Seconds behind the plan from which it is marked. */
const late = 30

/**
 * Starts the clocks: time of day, elapsed; with planned `minutes` what remains and when the talk will end; with planned
 * times of `slides` how the talk keeps to them.
 *
 * @param minutes planned length of the talk; 0: none
 */
export function startTiming(minutes: number, slides: readonly Planned[]): Timing {
  let watch = parseStopwatch(recall('tab', 'stopwatch'))
  let current = 0
  const total = plannedSeconds(slides)
  const lang = document.documentElement.lang || undefined
  const timeOfDay = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' })

  const show = () => {
    const now = Date.now()
    const gone = elapsed(watch, now)
    setText('clock', timeOfDay.format(now))
    setText('elapsed', formatDuration(gone / 1000))
    find('timing').dataset.watch =
      watch.since !== null ? 'running' : isUnstarted(watch) ? 'unstarted' : 'paused'
    if (total > 0) showPace(isUnstarted(watch) ? undefined : paceAt(current, gone / 1000, slides))
    if (minutes === 0) return
    const left = minutes * 60_000 - gone
    // Whole seconds that are left and whole seconds that are gone add up to the plan.
    setText('remaining', formatDuration(Math.ceil(left / 1000)))
    setText('planned-end', timeOfDay.format(now + Math.max(left, 0)))
    find('timing').dataset.pace = left < 0 ? 'over' : left < minutes * 6000 ? 'ending' : 'fine'
  }
  const set = (next: Stopwatch) => {
    watch = next
    remember('tab', 'stopwatch', JSON.stringify(watch))
    show()
  }

  find('stopwatch').addEventListener('click', () => set(toggle(watch, Date.now())))
  find('reset').addEventListener('click', () => set(zero))
  setInterval(show, 250)
  if (total > 0) setText('planned', formatDuration(total))
  return {
    stepForward() {
      if (isUnstarted(watch)) set(toggle(watch, Date.now()))
    },
    at(h) {
      current = h
      const seconds = slides[h]?.seconds
      if (total > 0) setText('slide-time', seconds ? formatDuration(seconds) : nothing)
      show()
    },
  }
}

const nothing = '–'

/** Shows by how many seconds the talk is ahead (positive) or behind, in the page's own words. */
function showPace(ahead: number | undefined): void {
  const { dataset } = find('pace')
  const whole = Math.trunc(ahead ?? 0)
  const words = (whole > 0 ? dataset.ahead : whole < 0 ? dataset.behind : dataset.onTime) ?? '%'
  setText('pace', ahead === undefined ? nothing : words.replace('%', formatDuration(Math.abs(whole))))
  dataset.late = String(whole <= -late)
}

/** Written only where it changes, so that selected text stays selected. */
function setText(id: string, text: string): void {
  const element = find(id)
  const shown = localDigits(text)
  if (element.textContent !== shown) element.textContent = shown
}

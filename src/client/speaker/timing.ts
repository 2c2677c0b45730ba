import { find } from './find.js'
import { recall, remember } from './memory.js'
import {
  elapsed,
  formatDuration,
  isUnstarted,
  parseStopwatch,
  type Stopwatch,
  toggle,
  zero,
} from './stopwatch.js'

/**
 * Starts the clocks: time of day, elapsed, and with planned `minutes` what remains and when the talk will end.
 *
 * @param minutes planned length of the talk; 0: none
 * @returns a function to call at a step forward, which starts the stopwatch the first time
 */
export function startTiming(minutes: number): () => void {
  let watch = parseStopwatch(recall('tab', 'stopwatch'))
  const lang = document.documentElement.lang || undefined
  const timeOfDay = new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' })

  const show = () => {
    const now = Date.now()
    const left = minutes * 60_000 - elapsed(watch, now)
    setText('clock', timeOfDay.format(now))
    setText('elapsed', formatDuration(elapsed(watch, now) / 1000))
    find('timing').dataset.watch =
      watch.since !== null ? 'running' : isUnstarted(watch) ? 'unstarted' : 'paused'
    if (minutes === 0) return
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
  show()
  return () => {
    if (isUnstarted(watch)) set(toggle(watch, Date.now()))
  }
}

/** Written only where it changes, so that selected text stays selected. */
function setText(id: string, text: string): void {
  const element = find(id)
  if (element.textContent !== text) element.textContent = text
}

import { find } from './find.js'
import { recall, remember } from './memory.js'

/** Width of the slides' column: its bounds, and one press of an arrow key; percent of the page. */
const [least, most, usual, step] = [25, 75, 50, 2]

/** Makes the line between slides and notes movable by pointer and by arrow keys, and remembers where it was put. */
export function openDivider(): void {
  const divider = find('divider')
  const rtl = document.documentElement.dir === 'rtl'
  let share = usual

  const move = (to: number) => {
    share = Math.min(Math.max(Math.round(to), least), most) || usual
    document.body.style.setProperty('--slides-share', `${share}%`)
    divider.setAttribute('aria-valuenow', String(share))
    remember('browser', 'slides-share', String(share))
  }
  divider.setAttribute('aria-valuemin', String(least))
  divider.setAttribute('aria-valuemax', String(most))
  move(Number(recall('browser', 'slides-share') ?? usual))

  divider.addEventListener('keydown', ({ key }) => {
    const onward = rtl ? 'ArrowLeft' : 'ArrowRight'
    if (key === 'Home') move(least)
    else if (key === 'End') move(most)
    else if (key.startsWith('Arrow')) move(share + (key === onward || key === 'ArrowUp' ? step : -step))
  })
  divider.addEventListener('pointerdown', event => {
    divider.setPointerCapture(event.pointerId)
    event.preventDefault()
  })
  divider.addEventListener('pointermove', event => {
    if (!divider.hasPointerCapture(event.pointerId)) return
    const part = event.clientX / innerWidth
    move((rtl ? 1 - part : part) * 100)
  })
}

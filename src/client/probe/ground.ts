import { faded, nothing, over, type Paint, plain } from './colors.js'
import { contrast } from './contrast.js'
import type { SeenText } from './measured.js'
import type { Styles } from './styles.js'

/** How a text looks on what is behind it. */
type Looks = Pick<SeenText, 'color' | 'alpha' | 'ground' | 'contrast' | 'covered'>

type Point = readonly [x: number, y: number]

const white: Paint = [255, 255, 255, 1]

/** How a text looks at the worst of some points of it. */
export function looksOf(text: Element, points: readonly Point[], styles: Styles): Looks {
  const looks = points.map(point => looksAt(text, point, styles))
  const onPicture = looks.find(({ ground }) => ground === null)
  return (
    onPicture ?? looks.reduce((worst, next) => ((next.contrast ?? 0) < (worst.contrast ?? 0) ? next : worst))
  )
}

function looksAt(text: Element, [x, y]: Point, styles: Styles): Looks {
  const stack = document.elementsFromPoint(x, y)
  const at = stack.indexOf(text)
  // What is outside of the window or cut off is not hit: its ancestors stand in for what is behind it.
  const behind = at < 0 ? styles.around(text) : stack.slice(at)
  const above = at < 0 ? [] : stack.slice(0, at).filter(element => !text.contains(element))
  const covered = above.some(element => styles.ground(element)[3] > 0.5 || element.matches('img, video'))
  const own = styles.color(text)
  const last = behind.findIndex(element => styles.ground(element)[3] === 1 && styles.opacity(element) === 1)
  const seen = last < 0 ? behind : behind.slice(0, last + 1)
  if (seen.some(styles.isPicture) || styles.isMixed(text))
    return { color: plain(own), alpha: own[3] * styles.opacity(text), ground: null, contrast: null, covered }
  const below = seen.map(element => ({ element, color: styles.ground(element) })).reverse()
  const color = plain(paint([...below, { element: text, color: own }], styles))
  const ground = plain(paint(below, styles))
  return { color, alpha: 1, ground, contrast: contrast(color, ground), covered }
}

/** Layers from the lowest up, each within the elements around it that are see-through as a whole. */
function paint(
  layers: readonly { readonly element: Element; readonly color: Paint }[],
  styles: Styles,
): Paint {
  if (layers.every(({ element }) => styles.opacity(element) === 1))
    return layers.reduce((below, { color }) => over(color, below), white)
  const groups: { readonly element?: Element; paint: Paint }[] = [{ paint: white }]
  for (const { element, color } of layers) {
    const wanted = styles.around(element).filter(styles.isFaded).reverse()
    while (groups.slice(1).some((group, index) => group.element !== wanted[index])) leave(groups, styles)
    for (const group of wanted.slice(groups.length - 1)) groups.push({ element: group, paint: nothing })
    const group = groups.at(-1)
    if (group) group.paint = over(color, group.paint)
  }
  while (groups.length > 1) leave(groups, styles)
  return groups[0]?.paint ?? white
}

/** Puts the innermost group, as see-through as it is, on the one around it. */
function leave(groups: { readonly element?: Element; paint: Paint }[], styles: Styles): void {
  const group = groups.pop()
  const around = groups.at(-1)
  if (group?.element && around)
    around.paint = over(faded(group.paint, styles.ownOpacity(group.element)), around.paint)
}

import { createColors, nothing, type Paint } from './colors.js'

/** What elements look like now. Each is asked for its style once. */
export interface Styles {
  /** Of its text. */
  color(element: Element): Paint
  /** What it paints behind all that is on it. */
  ground(element: Element): Paint
  /** Whether it may paint many colours behind what is on it. */
  isPicture(element: Element): boolean
  ownOpacity(element: Element): number
  /** Its own times that of all that it stands in, 0 to 1. */
  opacity(element: Element): number
  isFaded(element: Element): boolean
  /** Whether it, or what it stands in, is painted otherwise than by laying colours over one another. */
  isMixed(element: Element): boolean
  /** It and all that it stands in, from the inside out. */
  around(element: Element): Element[]
}

/** Decorations smaller than this cannot be what text stands on. CSS px. */
const smallest = 24

const pictures = 'img, video, canvas, iframe, object, embed, svg, svg *'

const toPaint = createColors()

export function readStyles(): Styles {
  const layers = new Map<Element, { readonly ground: Paint; readonly picture: boolean }>()
  const groups = new Map<Element, { readonly own: number; readonly all: number; readonly mixed: boolean }>()

  function layerOf(element: Element) {
    const known = layers.get(element)
    if (known) return known
    const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element)
    const picture =
      element.matches(pictures) ||
      backgroundImage !== 'none' ||
      (backdropFilter || 'none') !== 'none' ||
      isPainted(getComputedStyle(element, '::before')) ||
      isPainted(getComputedStyle(element, '::after'))
    const layer = { ground: picture ? nothing : toPaint(backgroundColor), picture }
    layers.set(element, layer)
    return layer
  }

  function groupOf(element: Element): {
    readonly own: number
    readonly all: number
    readonly mixed: boolean
  } {
    const known = groups.get(element)
    if (known) return known
    const { opacity, filter, mixBlendMode } = getComputedStyle(element)
    const around = element.parentElement && groupOf(element.parentElement)
    const own = Number(opacity)
    const mixed = filter !== 'none' || mixBlendMode !== 'normal' || around?.mixed === true
    const group = { own, all: own * (around?.all ?? 1), mixed }
    groups.set(element, group)
    return group
  }

  return {
    color(element) {
      const { fill, webkitTextFillColor } = getComputedStyle(element)
      return toPaint(element instanceof SVGElement ? fill : webkitTextFillColor)
    },
    ground: element => layerOf(element).ground,
    isPicture: element => layerOf(element).picture,
    ownOpacity: element => groupOf(element).own,
    opacity: element => groupOf(element).all,
    isFaded: element => groupOf(element).own < 1,
    isMixed: element => groupOf(element).mixed,
    around,
  }
}

function around(element: Element): Element[] {
  const found: Element[] = []
  for (let next: Element | null = element; next; next = next.parentElement) found.push(next)
  return found
}

function isPainted({
  content,
  display,
  backgroundColor,
  backgroundImage,
  width,
  height,
}: CSSStyleDeclaration) {
  if (content === 'none' || content === 'normal' || display === 'none') return false
  if (Number.parseFloat(width) < smallest || Number.parseFloat(height) < smallest) return false
  return backgroundImage !== 'none' || toPaint(backgroundColor)[3] > 0
}

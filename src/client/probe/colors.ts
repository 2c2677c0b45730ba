import type { Rgb } from './measured.js'

/** Premultiplied red, green and blue, 0 to 255, and alpha, 0 to 1. */
export type Paint = readonly [red: number, green: number, blue: number, alpha: number]

export const nothing: Paint = [0, 0, 0, 0]

/** Reads computed CSS colours of any notation. */
export function createColors(): (css: string) => Paint {
  const known = new Map<string, Paint>()
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const pixel = canvas.getContext('2d', { willReadFrequently: true })
  return css => {
    const before = known.get(css)
    if (before) return before
    const color = inRgb(css) ?? drawn(css)
    known.set(css, color)
    return color
  }

  function drawn(css: string): Paint {
    if (!pixel) return nothing
    pixel.clearRect(0, 0, 1, 1)
    pixel.fillStyle = css
    pixel.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data
    return premultiplied(red, green, blue, alpha / 255)
  }
}

function inRgb(css: string): Paint | undefined {
  const [, red, green, blue, alpha = '1'] =
    /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css) ?? []
  return red === undefined
    ? undefined
    : premultiplied(Number(red), Number(green), Number(blue), Number(alpha))
}

function premultiplied(red: number, green: number, blue: number, alpha: number): Paint {
  return [red * alpha, green * alpha, blue * alpha, alpha]
}

/** One colour over another ("source over" of Porter and Duff, 1984). */
export function over(top: Paint, below: Paint): Paint {
  const rest = 1 - top[3]
  return [
    top[0] + below[0] * rest,
    top[1] + below[1] * rest,
    top[2] + below[2] * rest,
    top[3] + below[3] * rest,
  ]
}

export function faded([red, green, blue, alpha]: Paint, opacity: number): Paint {
  return [red * opacity, green * opacity, blue * opacity, alpha * opacity]
}

/** Without its alpha. */
export function plain([red, green, blue, alpha]: Paint): Rgb {
  return alpha === 0 ? [0, 0, 0] : [red / alpha, green / alpha, blue / alpha]
}

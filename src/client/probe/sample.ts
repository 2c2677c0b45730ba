import { contrast } from './contrast.js'
import type { Ground, Rgb, SeenText } from './measured.js'

/** Pixels whose mean counts as one, each way: single pixels of a photograph do not make a letter unreadable. */
const grain = 4

/** The share of a text's ground that may be worse than what is taken for it. */
const tolerated = 0.05

/** The least readable ground behind each text. @param png the page without its text, in base64 */
export async function worstGrounds(png: string, texts: readonly SeenText[]): Promise<readonly Ground[]> {
  const bytes = Uint8Array.from(atob(png), character => character.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(bitmap, 0, 0)
  return texts.map(text => {
    const grounds = context ? groundsBehind(text, context) : []
    const sorted = grounds
      .map(ground => ({ ground, contrast: contrast(mixed(text, ground), ground) }))
      .sort((a, b) => a.contrast - b.contrast)
    return sorted[Math.floor(sorted.length * tolerated)] ?? { ground: null, contrast: null }
  })
}

function groundsBehind({ box }: SeenText, context: OffscreenCanvasRenderingContext2D): readonly Rgb[] {
  const { width, height } = context.canvas
  const left = Math.max(0, Math.floor(box[0]))
  const top = Math.max(0, Math.floor(box[1]))
  const across = Math.min(width, Math.ceil(box[2])) - left
  const down = Math.min(height, Math.ceil(box[3])) - top
  if (across < 1 || down < 1) return []
  const { data } = context.getImageData(left, top, across, down)
  const grounds: Rgb[] = []
  for (let y = 0; y < down; y += grain)
    for (let x = 0; x < across; x += grain) grounds.push(mean(data, across, x, y, down))
  return grounds
}

function mean(data: Uint8ClampedArray, across: number, x: number, y: number, down: number): Rgb {
  const sum: [number, number, number] = [0, 0, 0]
  let count = 0
  for (let row = y; row < Math.min(y + grain, down); row++) {
    for (let column = x; column < Math.min(x + grain, across); column++) {
      for (const channel of [0, 1, 2] as const)
        sum[channel] += data[(row * across + column) * 4 + channel] ?? 0
      count++
    }
  }
  return [sum[0] / count, sum[1] / count, sum[2] / count]
}

/** A text's colour as it looks on a ground. */
function mixed({ color, alpha }: SeenText, ground: Rgb): Rgb {
  const mix = (channel: 0 | 1 | 2) => color[channel] * alpha + ground[channel] * (1 - alpha)
  return [mix(0), mix(1), mix(2)]
}

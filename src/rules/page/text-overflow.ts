import type { Box, SeenStep, SeenText } from '../../client/probe/measured.js'
import type { PageRule } from '../page-rule.js'
import { overSteps, upToThree } from './findings.js'

/** What a slide has room for. */
interface Room {
  readonly width: number
  readonly height: number
  /** Where the strip at the foot begins. */
  readonly floor: number
}

/**
 * What does not fit: text or a picture that runs off the slide or under the strip at its foot, text that a frame cuts
 * off, that lies on other text or under a picture, and pictures that have no room left. Type has stepped down by then as
 * far as it may. An audience does not see what is cut off, and nobody tells the author: that is why this is an error. On
 * a phone, where the deck is an article, only the width is given.
 */
export const textOverflow: PageRule = {
  id: 'text-overflow',
  check({ slides, seen }, say) {
    const stage = { width: 1280, height: 720, floor: seen.floor }
    const endless = Number.POSITIVE_INFINITY
    const phone = { width: seen.phoneWidth, height: endless, floor: endless }
    for (const slide of slides) {
      const { place } = slide
      const found = slide.stage ? overSteps(slide.stage, step => misfits(step, stage)) : []
      if (found.length > 0)
        say(`Something does not fit on the slide: ${upToThree(found)}`, {
          place,
          note: 'Shorten it, say some of it instead, or make two slides of it.',
        })
      const narrow = slide.phone ? overSteps(slide.phone, step => misfits(step, phone)) : []
      if (narrow.length > 0 && found.length === 0)
        say(`Something does not fit on a phone: ${upToThree(narrow)}`, {
          place,
          note: 'Shorten it, or let it break: a phone is 390 pixels wide.',
        })
    }
  },
}

function misfits({ texts, pictures }: SeenStep, room: Room): readonly string[] {
  const found: string[] = []
  for (const text of texts) {
    const edge = edgeOver(text.box, { ...room, height: Math.min(room.height, room.floor) })
    if (edge === 'bottom' && text.box[3] <= room.height) found.push(`"${text.words}" lies under the strip`)
    else if (edge) found.push(`"${text.words}" runs off the ${edge}`)
    else if (text.cut) found.push(`"${text.words}" is cut off`)
    else if (text.covered) found.push(`"${text.words}" is covered`)
  }
  for (const { alt, box, squeezed } of pictures) {
    const edge = edgeOver(box, room)
    const [width, height] = [box[2] - box[0], box[3] - box[1]]
    if (edge) found.push(`the picture "${alt}" runs off the ${edge}`)
    else if (squeezed)
      found.push(`the picture "${alt}" has only ${Math.round(width)}×${Math.round(height)} pixels`)
  }
  return [...new Set([...found, ...overlaps(texts)])]
}

function edgeOver([left, top, right, bottom]: Box, { width, height }: Pick<Room, 'width' | 'height'>) {
  if (bottom > height + 1) return 'bottom'
  if (top < -1 && height < Number.POSITIVE_INFINITY) return 'top'
  if (left < -1) return 'left edge'
  return right > width + 1 ? 'right edge' : undefined
}

function overlaps(texts: readonly SeenText[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(other => overlap(one, other))
      .map(other => `"${one.words}" lies on "${other.words}"`),
  )
}

function overlap(a: SeenText, b: SeenText): boolean {
  if (a.formula && b.formula) return false
  // Tight letter spacing draws neighbours together a little.
  const spacing = Math.max(a.size, b.size) * 0.08
  const across = Math.min(a.box[2], b.box[2]) - Math.max(a.box[0], b.box[0])
  const down = Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1])
  return across > spacing && down > 1
}

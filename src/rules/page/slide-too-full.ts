import type { SeenStep, SeenText } from '../../client/probe/measured.js'
import type { PageRule } from '../page-rule.js'

/** More lines than that are a page, and type below that size (CSS px) has stepped down to make room for them. */
const most = { lines: 9, pixels: 26 }

/**
 * A slide that takes long to read is read instead of listened to: more lines than an eye takes in, in type that had to
 * step down for them. Code, tables and pictures are not read line by line, and not looked at. What was counted of it before
 * it was drawn is an info of the rule of the same name in `slides/`.
 */
export const slideTooFull: PageRule = {
  id: 'slide-too-full',
  check({ slides }, say) {
    for (const { place, stage, isProse } of slides) {
      const last = stage?.steps.at(-1)
      if (!last || !isProse) continue
      const { lines, pixels } = fullness(last)
      if (lines <= most.lines || pixels >= most.pixels) continue
      say(`A slide is too full to be read while you speak: ${lines} lines of ${pixels} px type`, {
        place,
        note: 'Make two claims of it, or say some of it instead: paragraphs are spoken.',
      })
    }
  },
}

/** How many lines there are, one beside another counting once, and the size of most of their type. */
function fullness({ texts }: SeenStep): { readonly lines: number; readonly pixels: number } {
  const read = texts.filter(({ quiet, formula }) => !quiet && !formula)
  const lines: SeenText[] = []
  for (const text of [...read].sort((a, b) => a.box[1] - b.box[1]))
    if (!lines.some(line => overlapDown(line, text))) lines.push(text)
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  return { lines: lines.length, pixels: Math.round(sizes[Math.floor(sizes.length / 2)] ?? 0) }
}

function overlapDown({ box: [, top, , bottom] }: SeenText, { box }: SeenText): boolean {
  return Math.min(bottom, box[3]) - Math.max(top, box[1]) > Math.min(bottom - top, box[3] - box[1]) / 2
}

import type { SeenStep } from '../../client/probe/measured.js'
import type { PageRule } from '../page-rule.js'
import { overSteps, upToThree } from './findings.js'

/** Smallest sizes of type, in CSS px: of text, and of sources, credits and the marks of footnotes. */
const stage = { text: 20, quiet: 18 }
const phone = { text: 12, quiet: 10 }

/**
 * Type that cannot be read from the last row: under 20 pixels on a stage that is 720 high (a thirty-sixth of its
 * height), or 18 for sources, credits and the marks of footnotes. Indices count as what they belong to. On a phone at
 * least 12 pixels, and 10.
 */
export const textTooSmall: PageRule = {
  id: 'text-too-small',
  check({ slides }, say) {
    for (const slide of slides) {
      const { place } = slide
      const small = slide.stage ? overSteps(slide.stage, step => tooSmall(step, stage)) : []
      if (small.length > 0)
        say(
          `Type too small for the last row: ${upToThree(small)}, where ${stage.text} pixels are the least`,
          {
            place,
            note: `Nobody reads it from the last row. Sources and credits may have ${stage.quiet} pixels.`,
          },
        )
      const onPhone = slide.phone ? overSteps(slide.phone, step => tooSmall(step, phone)) : []
      if (onPhone.length > 0)
        say(`Type too small on a phone: ${upToThree(onPhone)}, where ${phone.text} pixels are the least`, {
          place,
          note: 'Who has to pinch to read does not read.',
        })
    }
  },
}

function tooSmall({ texts }: SeenStep, least: typeof stage): readonly string[] {
  const small = texts.filter(({ size, quiet }) => size < (quiet ? least.quiet : least.text) - 0.05)
  return small.map(({ words, size }) => `"${words}" with ${Math.round(size * 10) / 10}`)
}

import type { Rgb, SeenStep, SeenText } from '../../client/probe/measured.js'
import type { PageRule } from '../page-rule.js'
import { overSteps, upToThree } from './findings.js'

/**
 * Text that is hard to tell from what is behind it (WCAG 2.2, success criterion 1.4.3): less than 4.5:1, or 3:1 from
 * 24 pixels on, 18.66 when bold. A projector in a light room leaves less of it than the author's screen shows. Opacity
 * counts, step by step; over pictures and gradients the least readable twentieth of the ground behind the letters does.
 */
export const contrastTooLow: PageRule = {
  id: 'contrast-too-low',
  check({ slides }, say) {
    for (const { stage, place } of slides) {
      const low = stage ? overSteps(stage, tooLow) : []
      if (low.length > 0)
        say(`Text hard to tell from what is behind it: ${upToThree(low)}`, {
          place,
          note: 'Make the text darker or lighter, or put a plain ground behind it.',
        })
    }
  },
}

function tooLow({ texts }: SeenStep): readonly string[] {
  return texts.flatMap(text => {
    const { words, ground, contrast } = text
    const needed = neededFor(text)
    if (ground === null || contrast === null || contrast >= needed - 0.005) return []
    // Rounded down: 4.49 is not 4.5.
    return [`"${words}" has ${Math.floor(contrast * 10) / 10}:1 on ${hex(ground)}, and needs ${needed}:1`]
  })
}

function neededFor({ size, bold }: SeenText): number {
  return size >= 24 || (bold && size >= 18.66) ? 3 : 4.5
}

function hex(color: Rgb): string {
  return `#${color.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
}

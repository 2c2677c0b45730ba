import { pngFormat } from '../../exports/formats/png.js'
import type { ExportFormat } from './format.js'
import { commonHelp, exitCodes } from './help.js'

const scales = ['1', '2', '3', '4'] as const

const help = `Draws the slides of each talk as PNG pictures of 1280 by 720 pixels.

Usage: rostrum export png [outline …] [options]

The files are dist/<talk>/[<audience>/]png/01-title.png and so on, named after the
slides' numbers and ids. Pictures that an earlier export left there go, unless
--slides asks for some alone.

Options:
      --scale <n>         1 (the default) to 4: larger pictures, 2 for 2560 by 1440
      --steps             a picture for each step of a slide
${commonHelp}
${exitCodes}
Examples:
  rostrum export png
  rostrum export png outline/my-talk.md --scale 2 --slides 3-7,9
`

/** `rostrum export png`. */
export const png: ExportFormat = {
  summary: 'pictures of the slides',
  help,
  options: { scale: { type: 'string', choices: scales }, steps: { type: 'boolean' } },
  prepare({ scale = '1', steps, slides }) {
    const options = { scale: Number(scale), steps: steps === true }
    const isOwn = (name: string) => slides === undefined && /^png\/\d{2,}-.*\.png$/.test(name)
    return { ...pngFormat(options), main: 'png', isOwn }
  },
}

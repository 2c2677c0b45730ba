import { cardFormat } from '../../exports/formats/card.js'
import type { ExportFormat } from './format.js'
import { commonHelp, exitCodes } from './help.js'

const help = `Draws a card for each talk: the picture that a link to it shows in messages and on
social media, with its title, subtitle or thesis, author, event and date.

Usage: rostrum export card [outline …] [options]

The file is dist/<talk>/[<audience>/]card.png, 1200 by 630 pixels. A web page names
it in its head:

  <meta property="og:image" content="https://example.org/card.png">

Options:
${commonHelp}
${exitCodes}
Examples:
  rostrum export card
  rostrum export card --audience public
`

/** `rostrum export card`. */
export const card: ExportFormat = {
  summary: 'the picture that a link to a talk shows',
  help,
  options: {},
  prepare: () => ({ ...cardFormat, main: 'card.png' }),
}

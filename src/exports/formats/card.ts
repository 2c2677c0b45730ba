import { cardPage, cardSize } from '../../html/card.js'
import type { Format } from '../format.js'
import { drawPage } from '../pictures.js'

/** The picture that a link to a talk shows, 1200 by 630 pixels, as PNG. */
export const cardFormat: Format = {
  reader: 'everyone',
  shows: [],
  needsBrowser: true,
  async make({ excerpt, files, browse }) {
    const showing = { html: cardPage(excerpt), files }
    const content = await browse(browser => drawPage(browser, showing, cardSize))
    return [{ name: 'card.png', content, about: `${cardSize.width}×${cardSize.height}` }]
  },
}

import type { PageRule } from '../page-rule.js'
import { upToThree } from './findings.js'

/**
 * A picture that the browser cannot decode: a file that is cut off, or is not what its name says. The outline's own
 * pictures are looked for when it is read; that they can be shown, only a browser knows.
 */
export const imageBroken: PageRule = {
  id: 'image-broken',
  check({ slides }, say) {
    for (const { stage, phone, place } of slides) {
      const broken = [...new Set([...(stage?.broken ?? []), ...(phone?.broken ?? [])])]
      if (broken.length === 0) continue
      const names = upToThree(broken.map(name => `"${name}"`))
      say(`Cannot show ${names}: the browser cannot decode it`, {
        place,
        note: 'Open the file in an image editor and export it again, as PNG, JPEG, WebP or SVG.',
      })
    }
  },
}

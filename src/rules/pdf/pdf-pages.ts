import type { PdfRule } from './pdf-rule.js'

/** Points are rounded, and so are the pixels that are made of them. */
const rounding = 2

/** A PDF has one page for each slide or step, each of the size that was asked for: no blank ones, and none that are cut. */
export const pdfPages: PdfRule = {
  id: 'pdf-pages',
  check({ facts: { pages }, expected: { pages: expected } }, say) {
    if (!expected) return
    if (pages.length !== expected.length)
      return say(`The PDF has ${pages.length} pages instead of ${expected.length}`, {
        note: 'A template or style sheet of your own may break pages: try without it.',
      })
    const differs = (one: number, other = 0) => Math.abs(one - other) > rounding
    const wrong = expected.findIndex(
      ({ width, height }, index) =>
        differs(width, pages[index]?.width) || differs(height, pages[index]?.height),
    )
    const [page, wanted] = [pages[wrong], expected[wrong]]
    if (!page || !wanted) return
    const sizes = `\`${page.width}×${page.height}\` instead of \`${wanted.width}×${wanted.height}\``
    say(`Page ${wrong + 1} of the PDF has another size: ${sizes}`, {
      place: wanted.place,
      note: 'A style sheet of your own may set another with `@page`: try without it.',
    })
  },
}

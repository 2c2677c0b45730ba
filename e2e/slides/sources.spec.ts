import { expect, goTo, presentSlide, test } from '../talk.js'

/** A bibliography of this many works. */
function works(count: number): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      id: `work${index}`,
      type: 'report',
      title: `Report ${index} on the state of crossings in the year before`,
      author: [
        { family: 'Holm', given: 'Mara' },
        { family: 'Lind', given: 'Jo' },
      ],
      issued: { 'date-parts': [[2000 + index]] },
      publisher: 'Joint Roads Office of the Three River Counties',
      URL: `https://roads.example/reports/${index}/state-of-crossings`,
    })),
  )
}

/** A talk that cites this many works. */
const talkOf = (count: number) =>
  `---\nbibliography: sources.json\n---\n\n# Bridge\n\n## It tires\n\n${Array.from({ length: count }, (_, index) => `- Evidence: It was seen [@work${index}]`).join('\n')}\n`

test('lists the cited works alone, each with authors, title, year and a link', async ({ page, open }) => {
  await open(talkOf(2), { 'outline/sources.json': works(3) })
  await goTo(page, 'sources')
  const slide = presentSlide(page)
  await expect(slide.getByRole('heading', { name: 'Sources' })).toBeVisible()
  await expect(slide.getByRole('listitem')).toHaveText([
    /Holm, Mara; Lind, Jo.*Report 0.*2000/,
    /Report 1.*2001/,
  ])
  await expect(slide.getByRole('link').first()).toHaveAttribute(
    'href',
    'https://roads.example/reports/0/state-of-crossings',
  )
})

for (const count of [1, 5, 9, 20]) {
  test(`fits with ${count} works`, async ({ page, open, expectToFit }) => {
    const outline = talkOf(count)
    const spread = outline.replace(/(?:- Evidence.*\n){4}/g, lines => `${lines}\n## It tires more\n\n`)
    await open(spread, { 'outline/sources.json': works(count) })
    await goTo(page, 'sources')
    await expectToFit()
  })
}

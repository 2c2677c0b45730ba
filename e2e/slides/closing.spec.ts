import { expect, goTo, presentSlide, test } from '../talk.js'

test('says the thesis again, and what the author recalls in the author’s words', async ({ page, open }) => {
  await open(`# Bridge

Thesis: Mend the bridge before winter.

## Rivets crack in the cold {#rivets}

- Evidence: Eleven of 400

## Shops need it open {#shops}

- Evidence: So it was in 1998

## Decide today {.conclusion #end}

- Recall: [the thesis](#thesis)
- Recall: [the rivets](#rivets)
`)
  await goTo(page, 'end')
  const slide = presentSlide(page)
  await expect(slide.getByRole('heading', { name: 'Decide today' })).toBeVisible()
  await expect(slide.getByText('Mend the bridge before winter.')).toBeVisible()
  await expect(slide.getByRole('listitem')).toHaveText(['the rivets'])
  await slide.getByRole('link', { name: 'the rivets' }).click()
  await expect(presentSlide(page).getByRole('heading', { name: 'Rivets crack in the cold' })).toBeVisible()
})

for (const [amount, claims] of [
  ['little', 0],
  ['usual', 3],
  ['plenty', 6],
] as const) {
  test(`fits with ${amount}`, async ({ open, expectToFit }) => {
    const said = Array.from(
      { length: claims },
      (_, index) =>
        `## The survey of year ${index} found cracks where nobody had looked\n\n- Evidence: It is filed`,
    )
    const thesis =
      amount === 'plenty' ? ', lane by lane and with the steel that the county has already bought' : ''
    await open(
      `# Bridge\n\nThesis: Mend the bridge before winter${thesis}.\n\n${said.join('\n\n')}\n\n## Decide today {.conclusion}\n\n- Ask the council for one summer\n`,
    )
    await expectToFit()
  })
}

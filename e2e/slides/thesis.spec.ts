import { expect, goTo, presentSlide, test } from '../talk.js'

test('shows the sentence as the headline, and what it is above it', async ({ page, open, expectToFit }) => {
  await open('# Bridge\n\nThesis: Mending the bridge now costs less than closing it for a year.\n')
  await goTo(page, 'thesis')
  await expect(page.getByRole('heading', { name: /^Mending the bridge now costs less/ })).toBeVisible()
  await expect(presentSlide(page).getByText('Thesis', { exact: true })).toBeVisible()
  await expectToFit()
})

test('names itself in the language of the talk', async ({ page, open }) => {
  await open('---\nlang: de\n---\n\n# Brücke\n\nThese: Reparieren ist billiger als sperren.\n')
  await goTo(page, 'thesis')
  await expect(presentSlide(page).getByText('These', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Reparieren ist billiger als sperren.' })).toBeVisible()
})

for (const [amount, thesis] of [
  ['little', 'Mend it.'],
  [
    'plenty',
    'Mending the old bridge in two dry summers, lane by lane and with the steel that the county has already bought, costs less than half of what closing it for a single year would take from the shops.',
  ],
]) {
  test(`fits with ${amount}`, async ({ page, open, expectToFit }) => {
    await open(`# Bridge\n\nThesis: ${thesis}\n`)
    await goTo(page, 'thesis')
    await expectToFit()
  })
}

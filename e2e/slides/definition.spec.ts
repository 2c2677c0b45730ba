import { expect, goTo, presentSlide, test } from '../talk.js'

test('shows the term as its headline and the meaning under it', async ({ page, open }) => {
  await open(
    '# Bridge\n\n### Water digs\n\n- It digs\n- Define: **Scour** — the loss of ground under a pier {#scour}\n',
  )
  await goTo(page, 'scour')
  const slide = presentSlide(page)
  await expect(slide.getByRole('heading')).toHaveText('Scour')
  await expect(slide.getByRole('term')).toHaveText('Scour')
  await expect(slide.getByText('the loss of ground under a pier', { exact: true })).toBeVisible()
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  await open(`# Bridge

### Little

- Define: **Pier** — a leg

### Usual

- Define: **Scour** — the loss of ground under a pier, dug out by the water that the pier itself turns aside

### Before we go on we need a word that engineers use in a sense of their own

- Define: **Structurally deficient crossing** — a bridge of which at least one bearing part was found in poor or worse condition at its last inspection, whether or not it has been closed, restricted or strengthened since, and whatever the traffic that it carries
  - Not the same as unsafe
  - Not the same as old
`)
  await expectToFit()
})

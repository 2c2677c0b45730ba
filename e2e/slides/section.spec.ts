import { expect, goTo, presentSlide, test } from '../talk.js'

test('shows its heading and its place among the sections', async ({ page, open, expectToFit }) => {
  await open(`# Bridge

## Steel tires {#steel}

### Rivets crack in the cold

- Evidence: The survey found eleven.

## Closing costs more {#closing}

### Shops lose a third of their trade

- Evidence: So it was in 1998.
`)
  await goTo(page, 'closing')
  const slide = presentSlide(page)
  await expect(page.getByRole('heading', { name: 'Closing costs more' })).toBeVisible()
  await expect(slide.getByText('2', { exact: true })).toBeVisible()
  await expect(slide.getByText('Steel tires')).toBeVisible()
  // The list of sections is for the eye: read aloud at every divider it would only tire.
  await expect(slide.getByRole('listitem')).toHaveCount(0)
  await expectToFit()
})

test('fits with little', async ({ page, open, expectToFit }) => {
  await open('# Bridge\n\n## Steel\n\n### It tires\n\n- Evidence: The survey.\n')
  await goTo(page, 'steel')
  await expectToFit()
})

test('among very many sections it names those around it', async ({ page, open, expectToFit }) => {
  const parts = Array.from(
    { length: 40 },
    (_, index) => `## Winter ${index + 1} {#winter-${index + 1}}\n\n### It tires, ${index}\n\n- So`,
  )
  await open(`# Bridge\n\n${parts.join('\n\n')}\n`)
  await goTo(page, 'winter-20')
  const named = presentSlide(page).locator('.position')
  await expect(named.locator('.current')).toHaveText('Winter 20')
  await expect(named).toContainText('Winter 19')
  await expect(named).toContainText('Winter 21')
  await expect(named).toHaveText(/^\s*….*…\s*$/s)
  await expectToFit()
})

test('fits with plenty', async ({ open, expectToFit }) => {
  const heading = (index: number) =>
    `What the ${index + 2}0 winters since the last survey did to steel and stone`
  const parts = Array.from(
    { length: 9 },
    (_, index) => `## ${heading(index)}\n\n### It tires, ${index}\n\n- So`,
  )
  await open(`# Bridge\n\n${parts.join('\n\n')}\n`)
  await expectToFit()
})

import { expect, goTo, test } from '../talk.js'

test('divides what comes after the end, and numbers it apart', async ({ page, open, expectToFit }) => {
  await open(`# Bridge

Thesis: Mend it.

## Rivets crack

- Evidence: Eleven of 400

## Backup {.backup #more}

### What a new bridge would cost {#new}

- Eleven million
`)
  await goTo(page, 'more')
  const number = page.getByRole('contentinfo')
  await expect(page.getByRole('heading', { name: 'Backup' })).toBeVisible()
  await expect(number).toContainText('Backup 1 / 2')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('heading', { name: 'What a new bridge would cost' })).toBeVisible()
  await expect(number).toContainText('Backup 2 / 2')
  await goTo(page, 'rivets-crack')
  await expect(number).toContainText('3 / 3')
  await expectToFit()
})

test('fits with plenty', async ({ open, expectToFit }) => {
  await open(`# Bridge

## It tires

- Evidence: Seen

## Questions that have come up at every one of the six meetings which we held about the old bridge {.backup}

### New

- Eleven million
`)
  await expectToFit()
})

import { expect, test } from '../talk.js'

test('shows title, subtitle, author, event and the date in words', async ({ page, open, expectToFit }) => {
  await open(`---
subtitle: Why the council should pay for steel
author: [Ada Brunner, Jo Lind]
event: Town meeting
date: 2026-11-22
---

# Mend the bridge
`)
  await expect(page.getByRole('heading', { level: 1, name: 'Mend the bridge' })).toBeVisible()
  for (const text of [
    'Why the council should pay for steel',
    'Ada Brunner, Jo Lind',
    'Town meeting',
    'November 22, 2026',
  ]) {
    await expect(page.getByText(text, { exact: true })).toBeVisible()
  }
  await expect(page).toHaveTitle('Mend the bridge')
  await expectToFit()
})

test('fits with little', async ({ page, open, expectToFit }) => {
  await open('# Bridges\n')
  await expect(page.getByRole('heading', { level: 1, name: 'Bridges' })).toBeVisible()
  await expectToFit()
})

test('fits with plenty', async ({ open, expectToFit }) => {
  await open(`---
subtitle: What forty years of postponed repairs, one hard winter and a survey of every rivet teach a small town about money
author: [Ada Brunner, Jo Lind, Marguerite Yourcenar-Delacroix, Oluwaseun Adeyemi]
event: Forty-second annual meeting of the regional association of municipal engineers
date: 2026-11-22
prose: show
---

# Mend the old bridge over the river before the next flood does it for us

This is shown under the title, because the front matter says that prose is.
`)
  await expectToFit()
})

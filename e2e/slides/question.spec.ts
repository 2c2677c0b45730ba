import { expect, goTo, presentSlide, test } from '../talk.js'

test('shows the question as its headline', async ({ page, open }) => {
  await open('# School\n\n### Three ways lead there\n\n- Ask: Which would you try first? {#which}\n')
  await goTo(page, 'three-ways-lead-there')
  await expect(page.getByRole('heading', { name: 'Which would you try first?' })).toBeVisible()
  await expect(presentSlide(page).getByText('Three ways lead there')).toBeVisible()
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  await open(`# School

### Little

- Ask: Why?

### Usual

- Ask: Which of the three would you try first, and what would you watch for?

### Three ways of paying have been tried in towns of our size

- Ask: Which of them would still pay for a lunch in ten years, and what would have to go for it?
  - A tax on second homes
  - A price by income
  - A fund of the shops
`)
  await expectToFit()
})

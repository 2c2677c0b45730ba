import { expect, goTo, presentSlide, test } from '../talk.js'

test('shows the figure large, what it counts beside it, and its source', async ({ page, open }) => {
  await open(
    `---
bibliography: sources.json
---

# School

### Lunch is what pupils lack {#lunch}

- Number: **30%** of pupils come without breakfast [@survey, p. 3]
`,
    { 'outline/sources.json': '[{"id": "survey", "title": "Survey", "issued": {"date-parts": [[2024]]}}]' },
  )
  await goTo(page, 'lunch')
  const figure = presentSlide(page).getByText('30%', { exact: true })
  await expect(page.getByRole('heading', { name: 'Lunch is what pupils lack' })).toBeVisible()
  await expect(presentSlide(page).getByText('of pupils come without breakfast')).toBeVisible()
  await expect(presentSlide(page).getByText('Survey 2024, p. 3')).toBeVisible()
  expect((await figure.boundingBox())?.height).toBeGreaterThan(720 / 3)
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  await open(`# School

### Pupils

- Number: **3** pupils

### Pupils of every year come to school without a breakfast, and it shows in the first lesson

- Number: **1 in 3** pupils comes to the first lesson without having eaten anything since the evening before

  - The survey asked all forms on one day
  - It was repeated in spring

### Money

- Number: **€ 4,300,000** a year is what repeated years cost the town

### Range

- Number: **between 1,204 and 3,811 pupils** would eat at school every day in the first year, depending on the price of a meal and on whether the buses wait for those who eat
`)
  await expectToFit()
})

import { expect, goTo, presentSlide, test } from '../talk.js'

const pair = `### The costs are known {#costs}

- But: The town has no money to give away.
  - Reply: It pays already, for repeated years.
`

test('shows objection and reply in two panels side by side, each under its name', async ({ page, open }) => {
  await open(`# School\n\n${pair}`)
  await goTo(page, 'costs')
  await expect(page.getByRole('heading', { name: 'The costs are known' })).toBeVisible()
  const objection = page.locator('.panel').filter({ has: page.getByRole('heading', { name: 'Objection' }) })
  const reply = page.locator('.panel').filter({ has: page.getByRole('heading', { name: 'Reply' }) })
  await expect(objection).toContainText('The town has no money to give away.')
  await expect(reply).toContainText('It pays already, for repeated years.')
  const [left, right] = [await objection.boundingBox(), await reply.boundingBox()]
  expect(left && right && left.x + left.width <= right.x).toBe(true)
  expect(left?.y).toBe(right?.y)
})

test('the reply comes as a step', async ({ page, open }) => {
  await open(`---\nsteps: true\n---\n\n# School\n\n${pair}`)
  await goTo(page, 'costs')
  await expect(presentSlide(page).getByText('The town has no money')).toBeVisible()
  await expect(presentSlide(page).getByText('It pays already')).not.toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(presentSlide(page).getByText('It pays already')).toBeVisible()
})

test('in a language from right to left the objection stands on the right', async ({ page, open }) => {
  await open(
    '---\nlang: fa\n---\n\n# پل\n\n### هزینه‌ها {#costs}\n\n- اما: شهر پول ندارد.\n  - پاسخ: همین حالا می‌پردازد.\n',
  )
  await goTo(page, 'costs')
  const objection = await presentSlide(page).getByText('شهر پول ندارد').boundingBox()
  const reply = await presentSlide(page).getByText('همین حالا می‌پردازد').boundingBox()
  expect(objection && reply && objection.x > reply.x + reply.width).toBe(true)
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  await open(`# School

### Little

- But: Why?
  - Reply: Hunger.

### Unanswered

- But: The town has no money to give away.

${pair}

### The town can pay for a lunch, because it already pays for what its absence does to lessons

- But: The town has no money to give away, it has just closed a library, and whatever it starts now it will have to go on paying for in the years when the new tax law takes its share.
  - Nobody asked the parents
  - Reply: It pays already: for repeated years, for lessons that nobody follows after eleven, and for the doctors who see the same pupils every month.
  - Reply: A trial of one term in one school costs less than the survey that would be needed to argue about it.
    - The kitchen is there
    - The cook is hired
`)
  await expectToFit()
})

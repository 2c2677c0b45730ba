import { expect, goTo, presentSlide, test } from '../talk.js'

test('shows bullets led by bold names as columns', async ({ page, open }) => {
  await open(`# Bridge

### Mending beats building anew {.compare #mend}

- **Mending** two summers, lane by lane
- **Building** five years and a ferry
`)
  await goTo(page, 'mend')
  await expect(page.getByRole('heading', { name: 'Mending beats building anew' })).toBeVisible()
  const mending = page.getByRole('heading', { name: 'Mending', exact: true })
  const building = page.getByRole('heading', { name: 'Building', exact: true })
  await expect(presentSlide(page).getByText('two summers, lane by lane')).toBeVisible()
  const [left, right] = [await mending.boundingBox(), await building.boundingBox()]
  expect(left?.y).toBe(right?.y)
  expect(left && right && left.x < right.x).toBe(true)
})

test('shows a table with a header for each column and each row', async ({ page, open }) => {
  await open(`# Bridge

### Mending beats building anew {.compare #mend}

|      | Mending | Building |
| ---- | ------- | -------- |
| Time | 2 years | 5 years  |
| Cost | 4       | 11       |
`)
  await goTo(page, 'mend')
  await expect(page.getByRole('columnheader', { name: 'Building' })).toBeVisible()
  await expect(presentSlide(page).getByText('5 years')).toBeVisible()
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  const long =
    'lane by lane in two dry summers, with the steel that the county has bought and the crew it knows'
  await open(`# Bridge

### Little {.compare}

- **Mend** soon
- **Build** late

### Usual {.compare}

- **Mending** two summers, lane by lane, while half of the traffic goes on
- **Building** five years, and a ferry that runs by day
- **Closing** a detour of forty minutes for everyone

### Four ways have been tried in towns like ours, and one of them has been tried here before {.compare}

- **Mending** ${long}
  - Cheap
  - Slow
- **Strengthening** ${long}
- **Building** ${long}
- **Closing** ${long}
`)
  await expectToFit()
})

import { expect, goTo, presentSlide, test } from '../talk.js'

/** A picture of this size in pixels. */
const picture = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#456"/></svg>`
const files = {
  'outline/wide.svg': picture(1600, 500),
  'outline/tall.svg': picture(400, 1600),
  'outline/small.svg': picture(90, 60),
}

test('shows a picture with its text alternative, caption and credit', async ({ page, open }) => {
  await open(
    `# Bridge

### The third pier leans {#pier}

![The third pier, a hand's breadth out of plumb](wide.svg "The third pier in March")

Credit: Mara Holm
`,
    files,
  )
  await goTo(page, 'pier')
  const figure = presentSlide(page).getByRole('figure')
  const image = figure.getByRole('img', { name: "The third pier, a hand's breadth out of plumb" })
  await expect(page.getByRole('heading', { name: 'The third pier leans' })).toBeVisible()
  await expect(image).toBeVisible()
  expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
  await expect(figure.getByText('The third pier in March')).toBeVisible()
  await expect(figure.getByText('Mara Holm')).toBeVisible()
})

test('pictures that follow one another stand side by side, with their captions on one line', async ({
  page,
  open,
}) => {
  const pair = ['![Before](wide.svg "In spring")', '![After](tall.svg "In autumn")']
  await open(
    `# Bridge

### It leans

${pair.join('\n\n')}

### It leans in a list

- ${pair.join('\n- ')}

### It leans in one paragraph

${pair.join('\n')}

- One point
`,
    files,
  )
  for (const slide of ['it-leans', 'it-leans-in-a-list', 'it-leans-in-one-paragraph']) {
    await goTo(page, slide)
    const [before, after, spring, autumn] = await Promise.all([
      presentSlide(page).getByRole('img', { name: 'Before' }).boundingBox(),
      presentSlide(page).getByRole('img', { name: 'After' }).boundingBox(),
      presentSlide(page).getByText('In spring').boundingBox(),
      presentSlide(page).getByText('In autumn').boundingBox(),
    ])
    if (!before || !after || !spring || !autumn) throw new Error('Not all of it is shown')
    expect(before.x + before.width).toBeLessThanOrEqual(after.x)
    expect(spring.y).toBeGreaterThanOrEqual(before.y + before.height)
    expect(autumn.y).toBe(spring.y)
    expect(autumn.x).toBe(after.x)
  }
})

test('a picture without text alternative is decoration', async ({ page, open }) => {
  await open('# Bridge\n\n### It leans\n\n![](wide.svg)\n', files)
  await goTo(page, 'it-leans')
  const slide = presentSlide(page)
  await expect(slide.locator('img[alt=""]')).toBeVisible()
  await expect(slide.getByRole('img')).toHaveCount(0)
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  const long =
    'The third pier as the survey found it in March, photographed from the boat of the water police at low water'
  await open(
    `# Bridge

### Small

![A pier](small.svg)

### Wide

![A pier](wide.svg "The third pier")

### A tall picture under a headline that needs two lines to say what the picture shows

![A pier](tall.svg "${long}")

Credit: Mara Holm, County Roads Office, by courtesy of the archive of the Three River Counties

### Full {.full}

![A pier](wide.svg)

### Left {.image-left}

![A pier](tall.svg "${long}")

- One point beside it
- Another point beside it

### Beside words

- One point beside it
- Another point beside it

![A pier](wide.svg "The third pier")

### Side by side

![A pier](wide.svg "The third pier") ![A pier](tall.svg "${long}")

- One point below it
- Another point below it

### Two in columns {.columns}

![A pier](wide.svg)

![A pier](tall.svg)

- One point below it

### Two on the left {.image-left}

![A pier](wide.svg)

![A pier](tall.svg)

- One point beside it

### Five

![A pier](wide.svg) ![A pier](tall.svg) ![A pier](small.svg) ![A pier](wide.svg) ![A pier](tall.svg "${long}")

### In a table

| Before | After |
| - | - |
| ![A pier](wide.svg) | ![A pier](tall.svg) |

### Background {background=wide.svg}

- One point on it
`,
    files,
  )
  await expectToFit()
})

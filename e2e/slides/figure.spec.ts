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

### Background {background=wide.svg}

- One point on it
`,
    files,
  )
  await expectToFit()
})

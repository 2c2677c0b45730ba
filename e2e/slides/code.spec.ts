import { expect, goTo, presentSlide, test } from '../talk.js'

const lines = (count: number, width: number) =>
  Array.from({ length: count }, (_, index) =>
    `let load${index} = ${'9'.repeat(width - 12)}`.slice(0, width),
  ).join('\n')

test('keeps the text of a listing and colours it', async ({ page, open }) => {
  const text = 'function load(span) {\n  // per metre\n  return span * 40\n}'
  await open(`# Bridge\n\n### Load grows with the span {#load}\n\n\`\`\`js\n${text}\n\`\`\`\n`)
  await goTo(page, 'load')
  const code = presentSlide(page).getByRole('code')
  expect((await code.textContent())?.trimEnd()).toBe(text)
  const colour = (word: string) =>
    code.getByText(word, { exact: true }).evaluate(el => getComputedStyle(el).color)
  expect(await colour('function')).not.toBe(await colour('// per metre'))
})

test('marks fixed lines', async ({ page, open }) => {
  await open('# Bridge\n\n### Load {#load}\n\n```js {2-3}\none()\ntwo()\nthree()\n```\n')
  await goTo(page, 'load')
  await expect(presentSlide(page).locator('.line.on')).toHaveText(['two()', 'three()'])
})

test('steps through lines with the arrow keys, and back', async ({ page, open }) => {
  await open('# Bridge\n\n### Load {#load}\n\n```js {1|2-3|all}\none()\ntwo()\nthree()\n```\n')
  await goTo(page, 'load')
  const marked = presentSlide(page).locator('.line.on')
  await expect(marked).toHaveText(['one()'])
  await page.keyboard.press('ArrowRight')
  await expect(marked).toHaveText(['two()', 'three()'])
  await page.keyboard.press('ArrowRight')
  await expect(marked).toHaveText(['one()', 'two()', 'three()'])
  await page.keyboard.press('ArrowLeft')
  await expect(marked).toHaveText(['two()', 'three()'])
  await page.keyboard.press('ArrowLeft')
  await expect(marked).toHaveText(['one()'])
})

test('goes on where one slide does not hold it: line by line, and step by step', async ({
  page,
  open,
  expectToFit,
}) => {
  const text = lines(40, 30)
  await open(`# Bridge\n\n### Load {#load}\n\n\`\`\`js {2|3|30}\n${text}\n\`\`\`\n`)
  await goTo(page, 'load')
  const slide = presentSlide(page)
  const shown = new Set<string>()
  const lit: string[] = []
  for (let step = 0; step < 4; step++) {
    for (const line of await slide.locator('.line').allTextContents()) shown.add(line.trim())
    lit.push(await slide.locator('.line.on').evaluateAll(all => all.map(line => line.dataset.number).join()))
    await page.keyboard.press('ArrowRight')
  }
  expect([...shown].join('\n')).toBe(text)
  expect(lit).toEqual(['2', '3', '', '30'])
  await expectToFit()
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  const listing = (count: number, width: number) => `\`\`\`js\n${lines(count, width)}\n\`\`\``
  await open(`# Bridge

### Little

${listing(1, 20)}

### Usual

${listing(11, 68)}

### More

${listing(14, 80)}

### Plenty

${listing(17, 90)}

### A listing of fourteen lines under a headline that needs two lines of its own to be said

${listing(14, 80)}
`)
  await expectToFit()
})

import { expect, goTo, presentSlide, test } from '../talk.js'

const sources = JSON.stringify([
  { id: 'survey', title: 'Survey of the bridge', issued: { 'date-parts': [[2024]] } },
  { id: 'council', title: 'Minutes of the council', issued: { 'date-parts': [[2025]] } },
])
const files = { 'outline/sources.json': sources }
const head = '---\nbibliography: sources.json\n---\n\n# Bridge\n\n'

test('shows the assertion, its labelled support in order, and the sources at its foot', async ({
  page,
  open,
}) => {
  await open(
    `${head}### Rivets crack in the cold {#rivets}

- So what: Mend it before winter
- Evidence: Eleven of 400 rivets were cracked [@survey, p. 3]
- Because: Old steel turns brittle
- Painted rivets hide it

Nobody needs to read this but me.
`,
    files,
  )
  await goTo(page, 'rivets')
  const slide = presentSlide(page)
  await expect(page.getByRole('heading', { name: 'Rivets crack in the cold' })).toBeVisible()
  const lines = slide.locator('.body').getByRole('listitem')
  await expect(lines).toHaveText([/Evidence.*Eleven/s, /Because.*brittle/s, /Painted/, /So what.*Mend/s])
  await expect(slide.getByText('Survey of the bridge 2024, p. 3')).toBeVisible()
  await expect(presentSlide(page).getByText('Nobody needs to read this')).toHaveCount(0)
})

test('shows its lines one by one when it has steps', async ({ page, open }) => {
  await open('# Bridge\n\n### Rivets crack {.steps #rivets}\n\n- In the cold\n- Under lorries\n')
  await goTo(page, 'rivets')
  const [cold, lorries] = [
    presentSlide(page).getByText('In the cold'),
    presentSlide(page).getByText('Under lorries'),
  ]
  await expect(cold).not.toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(cold).toBeVisible()
  await expect(lorries).not.toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(lorries).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(lorries).not.toBeVisible()
})

test('a timeline, a map and formulas are read as text', async ({ page, open, expectToFit }) => {
  await open(`# Bridge

### Two floods came before {.timeline #floods}

- 1903-05-14: The first pier goes
- 1954~: The second
- 1998/2001: Closed for repairs

### The steel comes from two countries {.map #steel focus=SE,AT}

- SE: Ore
- AT: Plates

### Stress grows with the square of the span {#stress}

$$\\sigma = \\frac{q l^2}{8 W}$$
`)
  await goTo(page, 'floods')
  const lines = presentSlide(page).getByRole('listitem')
  await expect(lines).toHaveText([/May 14, 1903.*first pier/s, /c\. 1954.*second/s, /1998–2001.*Closed/s])
  await goTo(page, 'steel')
  await expect(lines).toHaveText([/Sweden.*Ore/s, /Austria.*Plates/s])
  await goTo(page, 'stress')
  await expect(presentSlide(page).getByRole('math')).toBeVisible()
  await expectToFit()
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  const point = (index: number) =>
    `- Evidence: The ${index}th survey found cracks in eleven of the four hundred rivets it took out [@survey, p. ${index}; @council]`
  await open(
    `${head}### It rusts

- Rust

### One sentence

### Rivets crack in the cold, and nobody sees it

- Evidence: Eleven of 400 rivets were cracked [@survey, p. 3]
- Evidence: The paint hides the cracks until they are a finger wide [@council]
- Because: Old steel turns brittle below ten degrees of frost
- So what: Mend it before the next winter

### Four surveys in twenty years found the same cracks in the same places, and all four were filed

${[1, 2, 3, 4].map(point).join('\n')}
- Because: Old steel turns brittle below ten degrees of frost, and the paint hides the cracks until they are wide
- Unless: The winters grow mild, which the county's own forecast does not expect before the middle of the century
- So what: Mend it before the next winter

### Eight plain points stand here

${Array.from({ length: 8 }, (_, index) => `- Point ${index} says in nine words what was seen`).join('\n')}

### Points have points of their own

- The deck
  - Asphalt
  - Joints
- The piers
  1. Stone
  2. Scour
- The cables

  \`\`\`
  load = 40
  \`\`\`
`,
    files,
  )
  await expectToFit()
})

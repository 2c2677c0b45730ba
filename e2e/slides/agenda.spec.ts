import { expect, goTo, presentSlide, test } from '../talk.js'

/** A talk with one claim in each of these sections. */
function talkOf(sections: readonly string[], lang = 'en'): string {
  const parts = sections.map((name, index) => `## ${name}\n\n### It is so, for reason ${index}\n\n- A reason`)
  return `---\nlang: ${lang}\n---\n\n# Bridge\n\nThesis: Mend it.\n\n${parts.join('\n\n')}\n`
}

test('lists the sections in order, under its name', async ({ page, open, expectToFit }) => {
  const sections = ['Steel tires', 'Closing costs more', 'The money is there']
  await open(talkOf(sections))
  await goTo(page, 'agenda')
  await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible()
  await expect(presentSlide(page).getByRole('listitem')).toHaveText(sections)
  await expectToFit()
})

test('is left out where there is little to announce', async ({ page, open }) => {
  await open(talkOf(['Steel tires', 'Closing costs more']))
  await expect(page.locator('#agenda')).toHaveCount(0)
})

test('is called by its name in the language of the talk', async ({ page, open }) => {
  await open(talkOf(['Acier', 'Coûts', 'Argent'], 'fr'))
  await goTo(page, 'agenda')
  await expect(page.getByRole('heading', { name: 'Plan' })).toBeVisible()
})

for (const length of [9, 14, 24])
  test(`fits with ${length} sections`, async ({ page, open, expectToFit }) => {
    const sections = Array.from({ length }, (_, index) => `Part ${index} of what the winter did to the steel`)
    await open(talkOf(sections))
    await goTo(page, 'agenda')
    await expectToFit()
  })

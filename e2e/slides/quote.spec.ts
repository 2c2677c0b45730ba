import { expect, goTo, presentSlide, test } from '../talk.js'

const words = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => ['the', 'steel', 'of', 'this', 'bridge', 'remembers'][index % 6],
  ).join(' ')

test('shows words and speaker apart: name, role, organisation, date, source', async ({ page, open }) => {
  await open(
    `---
bibliography: sources.json
---

# Bridge

### The inspector warned the council {#warning}

> I would not drive over it.
>
> — Mara Holm, chief inspector, County Roads Office, March 2024 [@survey, p. 9]
`,
    { 'outline/sources.json': '[{"id": "survey", "title": "Survey", "issued": {"date-parts": [[2024]]}}]' },
  )
  await goTo(page, 'warning')
  const figure = presentSlide(page).getByRole('figure')
  await expect(page.getByRole('heading', { name: 'The inspector warned the council' })).toBeVisible()
  await expect(figure.getByRole('blockquote')).toHaveText('“I would not drive over it.”')
  for (const part of [
    'Mara Holm',
    'chief inspector',
    'County Roads Office',
    'March 2024',
    'Survey 2024, p. 9',
  ]) {
    await expect(figure.getByText(part, { exact: true })).toBeVisible()
  }
})

for (const [lang, shown] of [
  ['en', '“Mend it.”'],
  ['de', '„Mend it.“'],
  ['fr', '«\u202fMend it.\u202f»'],
  ['fa', '«Mend it.»'],
  ['sv', '”Mend it.”'],
]) {
  test(`has the quotation marks of ${lang}, also where the author typed others`, async ({ page, open }) => {
    await open(`---\nlang: ${lang}\n---\n\n# Bridge\n\n### A\n\n> "Mend it."\n>\n> — Mara Holm\n`)
    await goTo(page, 'a')
    const text = await presentSlide(page).getByRole('blockquote').textContent()
    expect(text?.trim()).toBe(shown)
  })
}

test('shows the words as they were said, and their translation under them', async ({
  page,
  open,
  expectToFit,
}) => {
  await open(
    '# Bridge\n\n### A\n\n> رودخانه منتظر نمی‌ماند. {lang=fa}\n>\n> The river does not wait.\n>\n> — Maryam Rezai\n',
  )
  await goTo(page, 'a')
  const said = presentSlide(page).getByRole('blockquote').first()
  const translated = presentSlide(page).getByRole('blockquote').last()
  await expect(said).toHaveText('«رودخانه منتظر نمی‌ماند.»')
  await expect(said).toHaveAttribute('lang', 'fa')
  await expect(said).toHaveCSS('direction', 'rtl')
  await expect(translated).toHaveText('“The river does not wait.”')
  await expect(translated).toHaveAttribute('lang', 'en')
  // The face for Arabic script comes with the deck.
  await expect
    .poll(() => page.evaluate(() => document.fonts.check('40px "Noto Naskh Arabic"', 'رود')))
    .toBe(true)
  await expectToFit()
})

test('several paragraphs open each and close once', async ({ page, open }) => {
  await open('# Bridge\n\n### A\n\n> One.\n>\n> Two.\n>\n> — Mara Holm\n')
  await goTo(page, 'a')
  await expect(presentSlide(page).getByRole('paragraph')).toHaveText(['“One.', '“Two.”'])
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  const long =
    'Mara Holm-Abrahamsson, deputy chief inspector of bridges, Joint Roads Office of the Three River Counties, 14 March 2024'
  const quotations = [8, 12, 30, 50, 60, 75].map(
    count => `### ${count} words\n\n> ${words(count)}.\n>\n> — ${count > 12 ? long : 'Mara Holm'}`,
  )
  const translated = [8, 30, 50, 75].map(
    count => `### ${count} twice\n\n> ${words(count)}. {lang=de}\n>\n> ${words(count)}.\n>\n> — ${long}`,
  )
  await open(`# Bridge\n\n${[...quotations, ...translated].join('\n\n')}\n`)
  await expectToFit()
})

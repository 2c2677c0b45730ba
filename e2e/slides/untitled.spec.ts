import { expect, goTo, presentSlide, slideIds, test } from '../talk.js'

test('shows content without a headline, and has a name for those who cannot see it', async ({
  page,
  open,
}) => {
  await open('# Bridge\n\n### It tires\n\n- Seen\n\n---\n\n- Rust below the waterline\n- Rust above it\n')
  const id = (await slideIds(page)).at(-1) ?? ''
  await goTo(page, id)
  const slide = presentSlide(page)
  await expect(slide.getByText('Rust below the waterline')).toBeVisible()
  await expect(slide.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Untitled' })).toBeVisible()
})

test('fits with little, usual and plenty', async ({ open, expectToFit }) => {
  const points = (count: number) =>
    Array.from({ length: count }, (_, index) => `- Point ${index} says in nine words what was seen`).join(
      '\n',
    )
  await open(`---
prose: show
---

# Bridge

### It tires

- Seen

---

Rust.

---

Rust is what happens to steel that is left alone with water and air, and nobody has ever stopped it by waiting.

${points(3)}

---

${points(9)}

---

> Rust never sleeps.

And neither does the water police.
`)
  await expectToFit()
})

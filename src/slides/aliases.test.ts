import { expect, test } from 'vitest'
import { deckOf } from '../fixtures/build.js'

test('a link to what has no slide of its own leads to the slide that shows it', () => {
  const { deck } = deckOf(`# The bridge
Thesis: It has to be mended. {#mend}

## Load {#load}

### It carries too much {#much}

- Evidence: Buses cross it {#buses}
  - Snow lies on it {#snow}
- But: It stands {#stands}
  - Reply: Still

### It is old {#old}

- But: Old is good {#good}
  - Reply: Not here

## The end {.conclusion #end}

- Recall: [the thesis](#mend) {#again}
`)
  expect(deck.slides.map(({ id }) => id)).toEqual(expect.arrayContaining(['much', 'stands', 'old', 'end']))
  expect(deck.aliases).toMatchObject({ buses: 'much', snow: 'much', good: 'old', again: 'end' })
  expect(Object.keys(deck.aliases)).not.toContain('stands')
  const ids = deck.slides.map(({ id }) => id)
  for (const slide of Object.values(deck.aliases)) expect(ids).toContain(slide)
})

import { expect, test } from 'vitest'
import { pagesOf } from '../fixtures/build.js'

test.each([
  ['a list', '- [x] w1q\n- [ ] w2q'],
  ['a list of steps', '1. [x] w1q\n2. [ ] w2q'],
  ['a quotation', '> - [x] w1q\n> - [ ] w2q\n>\n> -- Ada'],
  ['an element', '<details>\n\n- [x] w1q\n- [ ] w2q\n\n</details>'],
  ['a callout', '> [!TIP]\n> - [x] w1q\n> - [ ] w2q'],
  ['a list under a point', '- It sways\n  - [x] w1q\n  - [ ] w2q'],
])('the boxes of tasks are shown in %s', async (_, text) => {
  const { shown } = await pagesOf(`## The bridge\n\n${text}`)
  expect(shown).toContain('☑ w1q')
  expect(shown).toContain('☐ w2q')
})

test('the boxes of tasks are in the notes', async () => {
  expect((await pagesOf('## The bridge\n\n:::notes\n- [x] w1q\n:::')).said).toContain('☑ w1q')
})

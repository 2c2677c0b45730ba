import { expect, test } from 'vitest'
import { deckOf, pagesOf } from '../fixtures/build.js'
import { clockTime, speakerCues } from './speaker-cues.js'

const talk = `---
minutes: 30
---

# Bridge

## The road

### It is wet {time=90s}

- Every morning
- But: It dries. {time=40s}
  - Reply: Not soon.

## The money

### It is cheap {.steps}

- Evidence: It costs **two**
  - Because: Of oak
- Yes

## Backup {.backup}

### Spare

- Only when asked
`

test('each slide has its number, its own name, and the time at which it is due', () => {
  const cues = speakerCues(deckOf(talk).deck)
  expect(cues.map(({ number, label }) => `${number} ${label}`)).toEqual([
    '1 Bridge',
    '2 The road',
    '3 It is wet',
    '4 Objection',
    '5 The money',
    '6 It is cheap',
    'B1 Backup',
    'B2 Spare',
  ])
  expect(cues.filter(({ opens }) => opens).map(({ label }) => label)).toEqual([
    'The road',
    'The money',
    'Backup',
  ])
  const [first, second, third, fourth] = cues.map(({ starts }) => starts)
  expect([first, second]).toEqual([0, 20])
  expect((fourth ?? 0) - (third ?? 0)).toBe(90)
  expect(cues.slice(-2).map(({ starts }) => starts)).toEqual([undefined, undefined])
})

test('what comes with each click is told in the order of the clicks', () => {
  const cues = speakerCues(deckOf(talk).deck)
  expect(cues.flatMap(({ clicks }) => clicks)).toEqual(['Evidence: It costs two', 'Because: Of oak', 'Yes'])
  const code = '# Bridge\n\n## Checked\n\n```js {1|3|2-3}\nlet a\nlet b\n  let c\n```\n'
  expect(speakerCues(deckOf(code).deck).flatMap(({ clicks }) => clicks)).toEqual(['let c', 'let b'])
  const columns = '# Bridge\n\n## Two ways {.compare .steps}\n\n- **Bridge** Safe\n- **Lights** Cheap\n'
  expect(speakerCues(deckOf(columns).deck).flatMap(({ clicks }) => clicks)).toEqual(['Bridge', 'Lights'])
})

test('replies come with one click, and the lines below each of them with their own', async () => {
  const replies = `# Bridge

### It is wet {.steps}

- But: It dries
  - Reply: Not soon
    - In May
  - Reply: Not everywhere
    - Below the arch
`
  const { deck } = deckOf(replies)
  const { clicks } = speakerCues(deck).at(-1) ?? {}
  expect(clicks).toEqual(['Not soon', 'In May', 'Below the arch'])
  const { pages } = await pagesOf(replies)
  expect(pages.deck.match(/class="[^"]*\bfragment\b/g)).toHaveLength(3)
})

test('somebody’s words have a name in lists, with or without who said them', () => {
  const named = '# Bridge\n\n### \n\n> It tires.\n>\n> — Ann Lee\n'
  const nameless = '# Bridge\n\n### \n\n> It tires.\n>\n> — [^1]\n\n[^1]: Overheard.\n'
  expect([named, nameless].map(talk => speakerCues(deckOf(talk).deck).at(-1)?.label)).toEqual([
    'Ann Lee',
    'Untitled',
  ])
})

test('a listing that goes on is called by its headline on each of its slides', () => {
  const lines = Array.from({ length: 60 }, (_, index) => `line ${index}`)
  const { deck } = deckOf(`# Bridge\n\n## The model\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n`)
  const [, first, ...others] = speakerCues(deck).map(({ label }) => label)
  expect(first).toBe('The model')
  expect(others.length).toBeGreaterThan(2)
  expect(new Set(others)).toEqual(new Set(['The model (continued)']))
})

test.each([
  [45, 'en', '0:45'],
  [750, 'en', '12:30'],
  [3725, 'en', '1:02:05'],
  [750, 'fa', '۱۲:۳۰'],
])('%i seconds in %s', (seconds, lang, time) => {
  expect(clockTime(seconds, lang)).toBe(time)
})

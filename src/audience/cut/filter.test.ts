import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toArgument } from '../../argument/to-argument.js'
import { compactMessage } from '../../fixtures/compact.js'
import { outline } from '../../outline/outline.js'
import { checkNames } from '../profiles/check-names.js'
import { readProfiles, wholeProfile } from '../profiles/profiles.js'
import { filter } from './filter.js'

const missing = { problem: { ruleId: 'file-missing', reason: 'Cannot find it', note: '' } } as const

function talk(value: string, audiences: string) {
  const file = new VFile({ path: 'outline.md', value })
  const read = outline(file, () => missing)
  const works = new Map(['town', 'nurse'].map(id => [id, { id, title: `Work ${id}` }]))
  return {
    file,
    argument: toArgument(read, read.matter.bibliography.length > 0 ? works : new Map(), file),
    profiles: readProfiles(audiences, 'audiences.yml', file),
  }
}

/** An outline as the audience `name` gets it: its text as JSON, and what is said about it. */
function heard(
  value: string,
  name: string,
  audiences = 'parents: {}\npress: {detail: 2, topics: {drop: money}}',
) {
  const { argument, profiles, file } = talk(value, audiences)
  const profile = name === '' ? wholeProfile(argument.matter) : profiles.get(name)
  if (!profile) throw new Error(`There is no ${name}`)
  const filtered = filter(argument, profile, undefined, file)
  const excluded = Object.fromEntries(
    [...filtered.excluded].map(([id, { excluded, by }]) => [
      id,
      by === undefined ? excluded : `${excluded} ${by}`,
    ]),
  )
  return {
    argument: filtered.argument,
    text: JSON.stringify(filtered.argument),
    excluded,
    messages: file.messages.map(compactMessage),
  }
}

const school = `---
title: Lunch
bibliography: sources.json
---

# A school that cooks

Thesis: We should cook.

## Pupils {#pupils}

### Hunger {#hunger}

- Evidence: marks drop [@nurse] {#marks}
- Evidence: secret for press {#secret for=press}

  Private words about it [@town].

  - Number: **31%** secret too

See [the money](#money) and [hunger](#hunger).

### Money {#money topic=money .must}

- But: It costs {#cost}
  - Reply: Little {for=parents}
  - Reply: Much {for=press}
- Recall: [hunger](#hunger) {needs=#secret}

## Details {#details detail=3}

### A detail {#one}

- point
`

test('what is excluded is excluded with all that stands in it, needs it or cites for it alone', () => {
  const { text, excluded, argument } = heard(school, 'parents')
  expect(excluded).toEqual({
    secret: 'audience for=press',
    'secret/number1': 'audience for=press',
    'money/recall1': 'needs secret',
  })
  expect(text).not.toMatch(/secret|Private|31%|Much|town/)
  expect(text).toMatch(/Little/)
  expect(argument.sources.map(({ id }) => id)).toEqual(['nurse'])
})

test('detail and topics exclude, empty sections go, links to them become words', () => {
  const { text, excluded, messages } = heard(school, 'press')
  expect(excluded).toEqual({
    money: 'topic topic=money',
    cost: 'parent money',
    'money/recall1': 'parent money',
    details: 'detail detail=3',
    one: 'parent details',
    'one/point1': 'parent one',
  })
  expect(text).not.toMatch(/#money|Little|A detail/)
  expect(text).toMatch(/the money/)
  expect(messages).toEqual([
    '23:1 must-excluded: Cannot keep `Money` for `press`: `topic=money` leaves it out',
  ])
})

test('the whole outline has everything but what is skipped', () => {
  const { text, excluded } = heard(
    `${school}\n### Skipped {.skip #gone}\n\n- nothing\n\n### Kept\n\n- [a]{.skip}b [gone](#gone)\n- c {.skip}\n\n:::notes{.skip}\nhush\n:::\n`,
    '',
  )
  expect(excluded).toEqual({})
  expect(text).toMatch(/Private.*secret for press.*31%.*Much.*A detail/)
  expect(text).not.toMatch(/nothing|hush|"a"|"c"|#gone|"for":\["/)
})

test.each([
  '![secret](secret.png "secret"){for=press}',
  '![secret](secret.png){for=press}\n\nCredit: secret',
  '![seen](seen.png)\n\nCredit: secret {for=press}',
  '> secret\n>\n> — Secret, cook {for=press}',
  '> secret {for=press}',
  '> secret {for=press}\n>\n> words\n>\n> — Ada, cook',
  ':::notes{for=press}\nsecret\n:::',
  ':::only{for=press}\n:::notes\nsecret\n:::\n:::',
  '::: {.notes for=press}\nsecret\n:::',
  '::: {.columns for=press}\n\n- secret\n\n:::',
  ':::only{for=press}\n- secret {for=parents}\n:::',
  ':::only{for=press}\n```js\nsecret\n```\n:::',
  '- secret\n- secret\n\n<!-- {for=press} -->',
  '| a |\n| - |\n| secret |\n\n<!-- {for=press} -->',
  '- a line\n  - Headline: secret {for=press}',
  'spoken [secret]{for=press}, **secret**{for=press}',
  'spoken {detail=1}\n\nNote: secret {not-for=parents}',
  'spoken\n\n1. one\n   - secret {for=press}\n\n     secret',
  '- [kept]{press="secret"}',
  '- kept[^1]\n\n[^1]: [secret]{for=press}',
  '#### Sub {for=press}\n\n- secret',
  '- Define: **secret** — secret {for=press}\n\n  secret',
  '- But: secret {for=press}\n\nReply: secret',
])('%j leaks nothing, and the whole outline has it', markdown => {
  const value = `# Lunch\n\n## Kept\n\n- kept\n\n## Claim\n\n${markdown}\n`
  expect(heard(value, 'parents').text).not.toMatch(/secret/i)
  expect(heard(value, 'parents').text).toMatch(/kept/)
  const whole = heard(value, '').text
  if (!/Headline|press="/.test(markdown)) expect(whole).toMatch(/secret/)
})

test('an audience has its own words: substitutes, headlines, terms', () => {
  const audiences = 'parents: {terms: {canteen: dining hall, "school meal": lunch}}\npress: {}'
  const value = `---
title: The canteen
---

## The canteen {#claim}

- Headline: What the press reads {for=press}
- Canteens, the canteen, a school
  meal, [\`canteen\`](https://canteen.example) [SWIFT]{parents="the way schools pay" press="no"}

> The canteen is cold.
>
> — Ada, canteen cook

Canteen again.
`
  const parents = heard(value, 'parents', audiences)
  expect(parents.text).toMatch(/"The dining hall"/)
  expect(parents.text).toMatch(/Canteens, the dining hall, a lunch, /)
  expect(parents.text).toMatch(/"value":"canteen".*the way schools pay.*The canteen is cold.*canteen cook/)
  expect(parents.text).toMatch(/Dining hall again/)
  expect(parents.text).not.toMatch(/press|SWIFT|span/)
  const { text, argument } = heard(value, 'press', audiences)
  expect(argument.sections[0]?.claims[0]).toMatchObject({
    headline: [{ value: 'What the press reads' }],
    headlines: [],
  })
  expect(text).not.toMatch(/SWIFT|the way/)
})

test('a callback repeats the headline that its audience gets, and keeps words of its own', () => {
  const value = `# The canteen

## Lunch is cold {#cold}

- Headline: Lunch has to be warm {for=press}
- Evidence: A thermometer

## What stays {.conclusion}

- Recall: [Lunch is cold](#cold)
- Recall: [It was cold](#cold)
`
  const said = (audience: string) => heard(value, audience, 'press: {}').text.match(/Lunch[^"]*|It was cold/g)
  expect(said('')).toEqual(['Lunch is cold', 'Lunch is cold', 'It was cold'])
  expect(said('press')).toEqual(['Lunch has to be warm', 'Lunch has to be warm', 'It was cold'])
})

test('pins drop, keep nothing that is filtered, and a claim without support is an error', () => {
  const value =
    '# Lunch\n\nThesis: Cook.\n\n## Claim {#claim}\n\n- Evidence: a {#a for=press}\n- Evidence: b {#b}\n'
  const { excluded, messages } = heard(value, 'parents', 'parents: {pin: {keep: a, drop: b}}\npress: {}')
  expect(excluded).toEqual({ a: 'audience for=press', b: 'pin pin.drop' })
  expect(messages).toEqual([
    'audiences.yml:1:11 pin-excluded: Cannot keep `#a` for `parents`: `for=press` leaves it out',
    '5:1 claim-unsupported: Cannot support `Claim` for `parents`: all that it rests on is left out by `for=press`, `pin.drop`',
  ])
})

test('an audience that is nested in another gets no more than that one', () => {
  const { argument, profiles, file } = talk(school, 'parents: {nested-in: press}\npress: {}')
  const parents = profiles.get('parents')
  if (!parents) throw new Error('no parents')
  const within = new Set(['thesis', 'pupils', 'hunger', 'marks'])
  const { excluded } = filter(argument, parents, within, file)
  expect(excluded.get('money')).toEqual({ excluded: 'nested', by: 'press' })
  expect(excluded.has('marks')).toBe(false)
})

test('unknown names are reported once, with what was meant', () => {
  const value =
    '# Lunch\n\n## Claim {for=pres topic=money}\n\n- a {for=pres needs=#clam}\n- [b]{parent="c"} {detail=2}\n\nnote {not-for=x}\n\nnote {detail=7}\n'
  const { argument, profiles, file } = talk(
    value,
    'press: {pin: {keep: clam}, interest: {monye: 2, evidence: 1}, topics: {drop: mony}}\nparents: {}',
  )
  checkNames(argument, profiles, file)
  expect(file.messages.map(message => `${compactMessage(message)} ${message.note ?? ''}`)).toEqual([
    '10:1 attribute-invalid: Unexpected `detail=7`, expected 1, 2 or 3 ',
    '3:1 audience-unknown: Cannot find the audience `pres` Did you mean `press`? It stands on line 5 too.',
    '8:1 audience-unknown: Cannot find the audience `x` Known are `press`, `parents`.',
    '6:3 audience-unknown: Cannot find the audience `parent` Did you mean `parents`?',
    '5:3 id-unknown: Cannot find the unit `clam` Did you mean `claim`?',
    'audiences.yml:1:9 id-unknown: Cannot find the unit `clam` Did you mean `claim`?',
    'audiences.yml:1:28 id-unknown: Cannot find the topic, unit or kind of unit `monye` Did you mean `money`?',
    'audiences.yml:1:63 topic-unknown: Cannot find the topic `mony` Did you mean `money`?',
  ])
})

test('without audiences every name of one is unknown', () => {
  const { argument, profiles, file } = talk('# Lunch\n\n## Claim {for=press}\n', '')
  checkNames(argument, profiles, file)
  expect(file.messages.map(compactMessage)).toEqual([
    '3:1 audience-unknown: Cannot find the audience `press`',
  ])
})

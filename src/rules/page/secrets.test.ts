import { expect, test } from 'vitest'
import { deckOf } from '../../fixtures/build.js'
import { secretsOf } from './secrets.js'

/** What is secret of a talk's notes. */
function secretNotes(outline: string): readonly string[] {
  const { deck } = deckOf(outline)
  return secretsOf(deck, deck).notes.map(({ text }) => text)
}

const head = `---
author: Ada of the old town council
event: The yearly meeting of the keepers
---
# Bridge

## It rusts from the joints outwards

`

test.each([
  ['a headline', '- Rust', 'It rusts from the joints outwards.'],
  ['a point with stress', '- Eleven *of the 400* rivets cracked', '“Eleven of the 400 rivets cracked.”'],
  [
    'a line with its label',
    '- Because: old steel turns brittle in frost',
    'Because: Old steel turns brittle in frost.',
  ],
  [
    'who said a quotation',
    '> “Not my bus.”\n>\n> — B. Weir, driver of line four, Town Buses',
    '― B. Weir, driver of line four, Town Buses',
  ],
  [
    'where that is from',
    '> “Not my bus.”\n>\n> — B. Weir [in the letters to the town](https://a.example)',
    'In the letters to the town.',
  ],
  ['what a picture shows', '![An arch with a long crack](a.svg)', 'An arch with a long crack.'],
  ['whose a picture is', '![Arch](a.svg)\n\nCredit: Photo by the keeper of it', 'Photo by the keeper of it.'],
  [
    'where a table is from',
    '| A |\n|---|\n| b |\n\nSource: the book of the keeper',
    'The book of the keeper.',
  ],
  [
    'a row of a table',
    '| Cars each day in spring | two thousand and one |\n|---|---|',
    'Cars each day in spring: two thousand and one.',
  ],
  ['a listing', '```js\nconst load = the.sum.of.cars\n```', 'const load = the.sum.of.cars'],
  ['a footnote', '- Old[^a]\n\n[^a]: In the book of the keeper.', 'In the book of the keeper.'],
  [
    'HTML',
    '<details><summary>What the keeper wrote then</summary>\n\n- It broke at four in spring\n\n</details>',
    'What the keeper wrote then. It broke at four in spring.',
  ],
  [
    'an objection',
    '- But: Nobody was ever hurt there.\n  - Reply: Nobody had been hurt before.',
    'But: Nobody was ever hurt there. Reply: Nobody had been hurt before.',
  ],
  ['whose talk it is', '- Rust', 'Ada of the old town council.'],
  ['where it is given', '- Rust', 'The yearly meeting of the keepers.'],
])('a note is no secret when the deck shows its words: %s', (_, shown, note) => {
  expect(secretNotes(`${head}${shown}\n\nNote: ${note}\n`)).toEqual([])
})

test.each([
  ['other words', '- Rust', 'Nobody here may know of the nephew.'],
  ['more words than are shown', '- The keeper was warned', 'The keeper was warned by the mayor and slept.'],
  [
    'words that two slides show between them',
    '- The keeper was\n\n## Next\n\n- warned by the mayor',
    'The keeper was warned by the mayor.',
  ],
  [
    'words that only a comment in HTML has',
    '<p>Rust <!-- warned by the mayor himself --></p>',
    'Warned by the mayor himself.',
  ],
])('a note is secret: %s', (_, shown, note) => {
  expect(secretNotes(`${head}${shown}\n\nNote: ${note}\n`)).toEqual([note])
})

import { expect, test } from 'vitest'
import { pagesOf } from '../fixtures/build.js'

test.each([
  [
    'a note that nothing refers to',
    'It sways.\n\n[^a]: Nobody reads this.',
    ['5 nothing in the text refers to `[^a]`'],
  ],
  [
    'a note that is defined again',
    'It sways.[^a]\n\n[^a]: First\n\n[^a]: Second',
    ['7 nothing in the text refers to `[^a]`'],
  ],
  [
    'a note that only a note refers to',
    'It sways.[^a]\n\n[^a]: See[^b]\n\n[^b]: Far',
    ['7 nothing in the text refers to `[^b]`'],
  ],
  [
    'words that look like an address',
    'It sways.\n\n[Note]: important',
    ['5 nothing in the text refers to `[Note]`'],
  ],
  [
    'an address that is defined again',
    '[It][a] sways.\n\n[a]: x.html\n[A]: y.html',
    ['6 nothing in the text refers to `[A]`'],
  ],
])('%s is told of at its line', async (_, text, told) => {
  const { file } = await pagesOf(`## The bridge\n\n${text}`)
  const unused = file.messages.filter(({ ruleId }) => ruleId === 'definition-unused')
  expect(unused.map(({ line, reason }) => `${line} ${reason.replace(/^.*: /, '')}`)).toEqual(told)
})

test.each([
  ['a note and an address that are used', 'It [sways][a].[^b]\n\n[a]: x.html\n[^b]: Far'],
  ['an address that a note uses', 'It sways.[^b]\n\n[a]: x.html\n[^b]: [Far][a]'],
  ['a picture of a definition', '![A bridge][a]\n\n[a]: data:image/gif;base64,R0lGODlhAQABAAAAACw='],
  ['a comment in the form of a definition', '[//]: # (Nobody sees this)\n\n[comment]: <> (Nor this)'],
])('nothing is said of %s', async (_, text) => {
  const { file } = await pagesOf(`## The bridge\n\n${text}`)
  expect(file.messages.map(({ ruleId }) => ruleId)).not.toContain('definition-unused')
})

import { expect, test } from 'vitest'
import { deckOf } from '../fixtures/sample-deck.js'
import { paperFor, paperStyles } from './paper.js'

test.each([
  ['en', 'a4'],
  ['en-GB', 'a4'],
  ['en-US', 'letter'],
  ['fr_CA', 'letter'],
  ['nonsense!', 'a4'],
])('the paper of %s is %s', (lang, paper) => {
  expect(paperFor(lang)).toBe(paper)
})

test('no title ends the style sheet or its string', () => {
  const styles = paperStyles(deckOf([], { title: 'A "quote" \\ </style>\nand more' }), 'a4')
  expect(styles).toContain(String.raw`content: "A \"quote\" \\ \3c /style> and more · Ida Ekberg"`)
})

import { expect, test } from 'vitest'
import { stayAt } from './stay.js'

const before = ['title', 'rivets', 'cold', 'shops', 'ask']

test.each([
  ['nothing changed', 'cold', before, 'cold'],
  ['slides before it came', 'cold', ['title', 'toll', 'trams', 'rivets', 'cold', 'shops', 'ask'], 'cold'],
  ['its headline was edited', 'cold', ['title', 'rivets', 'frost', 'shops', 'ask'], 'frost'],
  [
    'its headline was edited, and one came before',
    'cold',
    ['title', 'new', 'rivets', 'frost', 'shops'],
    'frost',
  ],
  ['it and its neighbours were edited', 'cold', ['title', 'bolts', 'frost', 'stores', 'ask'], 'frost'],
  ['it was edited and the next one went', 'cold', ['title', 'rivets', 'frost', 'ask'], 'frost'],
  ['its slide went', 'cold', ['title', 'rivets', 'shops', 'ask'], 'shops'],
  ['it and the next went', 'cold', ['title', 'rivets', 'ask'], 'ask'],
  ['the first after the title went', 'rivets', ['title', 'cold', 'shops', 'ask'], 'cold'],
  ['the last went', 'ask', ['title', 'rivets', 'cold', 'shops'], 'shops'],
  ['the last was edited', 'ask', ['title', 'rivets', 'cold', 'shops', 'wish'], 'wish'],
  ['all but the title went', 'cold', ['title'], 'title'],
  ['it went, and its neighbours were exchanged', 'cold', ['title', 'shops', 'rivets', 'ask'], 'shops'],
  ['everything is new', 'cold', ['one', 'two', 'three', 'four'], 'three'],
  ['everything is new and short', 'shops', ['one', 'two'], 'two'],
])('when %s', (_, shown, now, stays) => {
  expect(now[stayAt(before, before.indexOf(shown), now)]).toBe(stays)
})

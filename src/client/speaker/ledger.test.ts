import { expect, test } from 'vitest'
import { openLedger } from './ledger.js'

const [frame, audience] = [{}, {}] as [Window, Window]

test('a window is out of date until it has answered every order', () => {
  const ledger = openLedger(() => 0)
  ledger.ordered(frame)
  ledger.ordered(frame)
  ledger.answered(frame)
  expect(ledger.awaits(frame)).toBe(true)
  expect(ledger.awaits(audience)).toBe(false)
  ledger.answered(frame)
  expect(ledger.awaits(frame)).toBe(false)
})

test('an order that was lost in a reload is not awaited for ever', () => {
  let time = 0
  const ledger = openLedger(() => time)
  ledger.ordered(audience)
  time = 5000
  expect(ledger.awaits(audience)).toBe(false)
  ledger.ordered(audience)
  ledger.answered(audience)
  expect(ledger.awaits(audience)).toBe(false)
})

import { expect, test } from 'vitest'
import { commandOf } from './key-commands.js'

const press = (key: string, held: 'shiftKey' | 'ctrlKey' | 'none' = 'none') => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  [held]: true,
})

test('a presentation remote moves the talk', () => {
  expect(commandOf(press('PageDown'), false)).toBe('next')
  expect(commandOf(press('PageUp'), false)).toBe('previous')
  expect(commandOf(press('.'), false)).toBe('black')
})

test('left goes on in a talk that runs from right to left', () => {
  expect(commandOf(press('ArrowLeft'), true)).toBe('next')
  expect(commandOf(press('ArrowLeft', 'shiftKey'), true)).toBe('last')
  expect(commandOf(press('ArrowLeft'), false)).toBe('previous')
})

test('capital letters count, browser shortcuts are left alone', () => {
  expect(commandOf(press('N'), false)).toBe('next')
  expect(commandOf(press('p', 'ctrlKey'), false)).toBeUndefined()
  expect(commandOf(press(' ', 'shiftKey'), false)).toBe('previous')
  expect(commandOf(press('7'), false)).toEqual({ digit: '7' })
})

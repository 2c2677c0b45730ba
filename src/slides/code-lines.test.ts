import { expect, test } from 'vitest'
import { fenceInfo } from './code-lines.js'

test('lines and ranges', () => {
  expect(fenceInfo('js {1,3-5}', 10)).toEqual({ language: 'js', steps: [[1, 3, 4, 5]] })
})

test('steps, and all lines at once', () => {
  expect(fenceInfo('ts {1|3-4|all}', 4).steps).toEqual([[1], [3, 4], [1, 2, 3, 4]])
})

test('the language may be glued to the braces, with spaces in them', () => {
  expect(fenceInfo('JS{2, 4}', 9)).toEqual({ language: 'js', steps: [[2, 4]] })
})

test('no info, no braces, other braces', () => {
  expect(fenceInfo('', 3)).toEqual({ language: '', steps: [] })
  expect(fenceInfo('python title="bridge.py"', 3)).toEqual({ language: 'python', steps: [] })
  expect(fenceInfo('js {.wide}', 3)).toEqual({ language: 'js', steps: [] })
})

test('ranges beyond the listing are cut, however large', () => {
  expect(fenceInfo('js {2-999999999,0}', 3).steps).toEqual([[2, 3]])
  expect(fenceInfo('js {7}', 3).steps).toEqual([])
})

import { expect, test } from 'vitest'
import { pandocFences } from './pandoc-fences.js'

test.each([
  ['::: notes\nx\n:::', ':::notes\nx\n:::'],
  ['::: {.notes #id}\nx\n:::', ':::notes{#id}\nx\n:::'],
  [':::{.big .notes}\nx\n:::', ':::notes{.big }\nx\n:::'],
  ['- a\n\n  ::: notes\n  x\n  :::', '- a\n\n  :::notes\n  x\n  :::'],
  [':::only{for=students}\nx\n:::', ':::only{for=students}\nx\n:::'],
  [':::include{file=a.md}\n:::', ':::include{file=a.md}\n:::'],
  [':::tip[A *label*]\nx\n:::', ':::tip[A *label*]\nx\n:::'],
])('%j becomes a directive', (typed, directive) => {
  expect(pandocFences(typed)).toBe(directive)
})

test('divisions that mean nothing here lose their fences, and an inner one does not end an outer one', () => {
  expect(pandocFences(':::: {.columns}\n::: {.column width="40%"}\na\n:::\n::::')).toBe('\n\na\n\n')
  expect(pandocFences('::: notes\n::: {.big}\na\n:::\nb\n:::')).toBe(':::notes\n\na\n\nb\n:::')
  expect(pandocFences(':::only{for=a}\n::: notes\na\n:::\nb\n:::')).toBe(
    '::::only{for=a}\n:::notes\na\n:::\nb\n::::',
  )
})

test.each([
  'no fences: at all',
  'text ::: {.notes}',
  '::: and then words',
  ':::',
  '```\n::: notes\n:::\n```',
  '~~~ md\n::: {.notes}\n~~~',
])('%j stays as it is', text => {
  expect(pandocFences(text)).toBe(text)
})

test('all lines stay where they are', () => {
  const text = '# a\n\n::: {.columns}\n\n::: notes\nb\n:::\n\n:::\n\n::: {.notes}\nnever closed'
  expect(pandocFences(text).split('\n')).toHaveLength(text.split('\n').length)
  expect(pandocFences(text).split('\n')[5]).toBe('b')
})

import fc from 'fast-check'
import type { VFileMessage } from 'vfile-message'
import { expect, test } from 'vitest'
import { pagesOf } from './fixtures/build.js'
import { foreignText } from './fixtures/foreign-markdown.js'

test('every word and mark of a text for other tools is shown, spoken, or told of with its line', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(foreignText, async ({ text, typed }) => {
      const { shown, said, file } = await pagesOf(text)
      const page = plain(`${shown} ${said}`)
      const told = file.messages.map(rangeOf)
      const lost = typed.filter(({ forms, lines: [first, last] }) => {
        const isTold = told.some(([from, to]) => to >= first && from <= last)
        return !isTold && !forms.some(form => page.includes(plain(form)))
      })
      expect(lost, text).toEqual([])
    }),
    { numRuns: 300 },
  )
})

/** The lines that a message is about: its own, and for a note that nothing refers to all of the note. */
function rangeOf({ ruleId, line = 1, place }: VFileMessage): readonly [number, number] {
  const last = place && 'end' in place && ruleId === 'definition-unused' ? place.end.line : line
  return [line, last]
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Without what a page may write otherwise: entities, spaces. */
function plain(text: string): string {
  const decoded = text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
  return decoded.replaceAll(/\s+/g, '')
}

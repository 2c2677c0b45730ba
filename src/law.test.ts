import fc from 'fast-check'
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
      const told = file.messages.map(({ line = 1 }) => line)
      const lost = typed.filter(({ forms, lines: [first, last] }) => {
        const isTold = told.some(line => line >= first && line <= last)
        return !isTold && !forms.some(form => page.includes(plain(form)))
      })
      expect(lost, text).toEqual([])
    }),
    { numRuns: 300 },
  )
})

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Without what a page may write otherwise: entities, spaces. */
function plain(text: string): string {
  const decoded = text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')
  return decoded.replaceAll(/\s+/g, '')
}

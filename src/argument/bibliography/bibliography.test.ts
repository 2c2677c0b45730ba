import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compactMessage } from '../../fixtures/compact.js'
import { outline } from '../../outline/outline.js'
import { readBibliography } from './bibliography.js'

/** Reads the bibliographies of an outline that cites `first` and quotes `minutes`, with these files beside it. */
async function read(files: Readonly<Record<string, string>>) {
  const value = `---\nbibliography: [${Object.keys(files).filter(name => /\.(?:json|bib)$/.test(name))}]\n---
# The bridge

## It carries too much

- Evidence: It is allowed [@first]

> Not my bus.
>
> — The driver [@minutes]
`
  const file = new VFile({ path: 'talk.md', value })
  const find = (path: string) => {
    const content = files[path]
    if (content !== undefined) return { path, content }
    return {
      problem: { ruleId: 'file-missing', reason: `Cannot find \`${path}\``, note: 'Check the name.' },
    } as const
  }
  const { works, texts } = await readBibliography(outline(file, find), find, file)
  return {
    titles: Object.fromEntries([...works].map(([id, { title }]) => [id, title])),
    texts: Object.fromEntries(texts),
    messages: file.messages.map(compactMessage),
  }
}

test('several bibliographies are one; local texts are read of works that are quoted', async () => {
  const { titles, texts, messages } = await read({
    'a.json': '[{"id": "first", "title": "First", "file": "unread.txt"}, {"id": "minutes", "title": "Old"}]',
    'b.bib': '@misc{minutes, title = {Minutes}, file = {minutes.html}}',
    'minutes.html':
      '<title>Town</title><p>It is <b>not</b>\nmine<sup>1</sup>.<p>He said.<script>no()</script>',
  })
  expect(titles).toEqual({ first: 'First', minutes: 'Minutes' })
  expect(texts.minutes?.trim().split(/\s*\n\s*/)).toEqual(['It is not', 'mine.', 'He said.'])
  expect(messages).toEqual([])
})

test('Markdown loses its marks', async () => {
  const { texts } = await read({
    'a.json':
      '[{"id": "first", "title": "A"}, {"id": "minutes", "title": "B", "custom": {"file": ["a.md", "b.txt"]}}]',
    'a.md': '# Minutes\n\n> It is *not* [my](http://example.org)\n> **bus**.\n',
    'b.txt': 'Thanks.',
  })
  expect(texts.minutes?.trim().split(/\s*\n\s*/)).toEqual(['Minutes', 'It is not my', 'bus.', 'Thanks.'])
})

test('what is missing where it matters is reported at its entry', async () => {
  const { texts, messages } = await read({
    'a.json':
      '[{"id": "first"},\n {"id": "minutes", "title": "Minutes", "file": "gone.txt"},\n {"id": "uncited", "file": "gone.txt"}]',
  })
  expect(texts).toEqual({})
  expect(messages).toEqual([
    expect.stringContaining('a.json:1:1 source-no-title: A work without a `title`: `first`'),
    expect.stringContaining(
      'a.json:2:1 source-no-text: Cannot check quotations of `minutes`: cannot find `gone.txt`',
    ),
  ])
})

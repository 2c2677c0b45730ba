import fc from 'fast-check'
import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'

const talk = `---
author: Ida Ekberg
minutes: 10
bibliography: sources.json
---

# A bridge for the school

Welcome, *everyone*.

## The road

### It is wet {.steps}

- One
- Two

Say this [see @survey, p. 5], then [that](https://example.org) and [the title](#title)[^1].

[^1]: Slowly.

:::notes
1. first
2. second

| Cost | Year |
| ---- | ---- |
| 12   | 1999 |
:::
`
const sources =
  '[{"id":"survey","title":"Ways","author":[{"family":"Silva"}],"issued":{"date-parts":[[2024]]}}]'
const without = ['--browser', '/no/such/browser']

test('text and Markdown are written without a browser, private by name', async ({ project }) => {
  project.write({ 'outline/talk.md': talk, 'outline/sources.json': sources })
  const { code, stdout, stderr } = await project.rostrum(
    'export',
    'script',
    '--as',
    'text',
    '--as',
    'md',
    ...without,
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/script-speaker\.txt \(private.*script-speaker\.md \(private/s)
  const rule = '-'.repeat(64)
  expect(project.read('dist/talk/script-speaker.txt')).toBe(`A bridge for the school
Ida Ekberg
Script

${rule}
0:00–0:20 (0:20)
1  A bridge for the school

Welcome, everyone.

${rule.replaceAll('-', '=')}
0:20–0:28 (0:08)
2  The road

${rule}
0:28–1:03 (0:35)
3  It is wet

[click] One
[click] Two

Say this (see Silva 2024, p. 5), then that and the title
(Slowly.).

1. first
2. second

| Cost | Year |
| ---- | ---- |
| 12   | 1999 |

${rule}
1:03
4  Sources
`)
  const markdown = project.read('dist/talk/script-speaker.md')
  expect(markdown).toContain('### 3 · It is wet\n\n0:28–1:03 (0:35)\n\n- [click] One\n- [click] Two\n\n')
  expect(markdown).toContain(
    'Say this (see Silva 2024, p. 5), then [that](https://example.org) and the title (Slowly.).',
  )
})

test('words that HTML keeps apart are not run together', async ({ project }) => {
  project.write({
    'outline/talk.md':
      '# Free<br>buses\n\n## One **two**<br/>three\n\n- Yes\n\nNote: Say<br>this <b>n</b>ow.\n\n:::notes\n<p>First</p><p>second</p>\n\n<table><tr><td>third</td><td>fourth</td></tr></table>\n:::\n',
  })
  await project.rostrum('export', 'script', '--as', 'text')
  const said = project.read('dist/talk/script-speaker.txt').replace(/-{64}|^\d.*\d\)$/gm, '')
  expect(said.split(/\s*\n\s*/)).toEqual([
    ...['Free buses', 'Script', '1  Free buses', '2  One two three'],
    ...['Say', 'this now.', 'First second', 'third fourth', ''],
  ])
})

test('a PDF needs a browser, and nothing is written without one', async ({ project }) => {
  project.write({ 'outline/talk.md': '# Bridge\n\n## It holds\n\n- Yes\n' })
  const before = project.files()
  expect((await project.rostrum('export', 'script', ...without)).code).toBe(3)
  expect(project.files()).toEqual(before)
})

test('some slides alone, and what is no kind of script', async ({ project }) => {
  project.write({ 'outline/talk.md': '# Bridge\n\nHello.\n\n## It holds\n\n- Yes\n\nIndeed.\n' })
  await project.rostrum('export', 'script', '--as', 'text', '--slides', '2')
  expect(project.read('dist/talk/script-speaker.txt')).toMatch(/2 {2}It holds\n\nIndeed\.\n$/)
  expect(project.read('dist/talk/script-speaker.txt')).not.toContain('Hello.')
  const { code, stderr } = await project.rostrum('export', 'script', '--as', 'txt')
  expect(code).toBe(2)
  expect(stderr).toContain('Did you mean `text`?')
})

test('no word of the notes is lost', { timeout: 60_000 }, async ({ project }) => {
  const word = fc.stringMatching(/^[a-z]{1,80}$/)
  const marked = fc.tuple(fc.constantFrom('', '**', '*', '`'), word).map(([mark, text]) => mark + text + mark)
  const paragraph = fc.array(marked, { minLength: 1, maxLength: 40 }).map(words => words.join(' '))
  const block = fc.tuple(fc.constantFrom('', 'as:\n\n- ', 'as:\n\n1. ', 'as:\n\n> '), paragraph)
  const notes = fc.array(
    block.map(([lead, text]) => lead + text),
    { minLength: 1, maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(notes, async blocks => {
      project.write({
        'outline/talk.md': `# Bridge\n\n## It holds\n\n- Yes\n\n:::notes\n${blocks.join('\n\n')}\n:::\n`,
      })
      await project.rostrum('export', 'script', '--as', 'text', '--as', 'md')
      const expected = blocks.join(' ').match(/[a-z]+/g)
      for (const kind of ['txt', 'md']) {
        const written = project.read(`dist/talk/script-speaker.${kind}`)
        const said = written.slice(written.indexOf('It holds') + 8).replace(/^.*\d:\d\d\)?$/gm, '')
        expect(said.match(/[A-Za-z]+/g)?.map(found => found.toLowerCase())).toEqual(
          expected?.map(found => found.toLowerCase()),
        )
      }
    }),
    { numRuns: 40 },
  )
})

test('a talk that cannot be read is not said to be written', async ({ project }) => {
  project.write({ 'outline/bridge.md': '# Bridge\n\n:::include{file=nowhere.md}\n:::\n' })
  const { code, stdout, stderr } = await project.rostrum('export', 'script', '--as', 'text')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/outline\/bridge\.md:3:\d+ error [\s\S]*\nbridge: not written\n$/)
})

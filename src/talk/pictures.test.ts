import { expect } from 'vitest'
import { test } from '../fixtures/project.js'
import { buildTalk, readTalk } from '../pipeline.js'
import { openProject } from './project.js'

test('a file is shown wherever it is named, with whatever marks are in its name', async ({ project }) => {
  const names = [
    'old pier (1).png',
    '100% #2.png',
    'wh@t?.png',
    'cafe\u0301.png',
    'a b.png',
    'c d.png',
    'e.png',
    'f g.png',
  ]
  project.write({
    ...Object.fromEntries(names.map(name => [`outline/figures/${name}`, pixels(name)])),
    'outline/talk.md': `# The bridge

## It is old {background="figures/a b.png"}

![A pier](figures/old pier (1).png "In May")

- In a line: ![A toll](figures\\100% #2.png), and one more

## It is worn

| Before | After |
| - | - |
| ![Before](figures/caf\u00e9.png) | ![[figures/c d.png\\|After]] |

<img src="figures/wh@t?.png" alt="A sign">

Note: As ![[figures/e.png|the plan]] shows.

## It sways

- ![One](figures/e.png)
- ![Two][two]

[two]: <figures/f g.png>
`,
  })
  const read = await readTalk('outline/talk.md', openProject(project.folder))
  const { file, made } = await buildTalk(read)
  expect([...read.file.messages, ...file.messages].map(String)).toEqual([])
  const { deck = '' } = made?.pages ?? {}
  expect(names.filter(name => !deck.includes(pixels(name).toString('base64')))).toEqual([])
  expect(deck.match(/<[^>]*class="missing[^>]*>/g)).toBeNull()
})

/** What browsers take for a picture, and like no other. */
function pixels(name: string): Buffer {
  return Buffer.from(`\x89PNG\r\n\x1a\n${Buffer.from(name).toString('hex')}`, 'latin1')
}

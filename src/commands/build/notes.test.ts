import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'

const secret = 'Nobody else hears this'

test.for([
  [`- It carries\nNote: ${secret}`],
  [`- It carries\n  Note: ${secret}`],
  [`- It carries\n      Note: ${secret}`],
  [`- It carries\n  - Evidence: So they say\n  notes: ${secret}`],
  [`1. It carries\nNotes:\n- ${secret}`],
  [`- [ ] It carries\nNote:${secret}`],
  [`- It **carries\nNote: a** ${secret}`],
  [`> It carries\nNote: ${secret}`],
  [`| a | b |\n|---|---|\n| c | d |\nNote: ${secret}`],
  [`- It carries  \n      Note: ${secret}`],
  [`- It carries\n      ^ ${secret}`],
  [`- It carries\nNote:"${secret}"`],
  [`- It carries\nNote:5 minutes. ${secret}`],
  [`- It carries\nNote: ${secret}\n---\n\n## It lasts`],
  [`- It carries\nNote: ${secret}\n===`],
  [`It carries.\n\n^ ${secret}\n---\n\n- All`],
  [`<p>It carries</p>\nNote: ${secret}`],
  [`<div>\nIt carries\nNote: ${secret}\n</div>`],
  [`<center>It carries</center>\n:::notes\n${secret}\n:::`],
  [`:::notes\n${secret} ${'and more '.repeat(5000)}\n:::`],
  [`It carries.\n^ ${secret}\n${'and more '.repeat(5000)}`],
  [`It carries.\nNote: ${secret}`],
  [`- It carries\nRemarque : non\nNote: ${secret}`],
  [`- It carries\nSpeaker notes: ${secret}`],
  [`- It carries\n^ ${secret}`],
  [`^ ${secret}\n\n- It carries`],
  [`- It carries\n???\n${secret}`],
  [`- It carries\n\n???\n- ${secret}\n\n---\n\n## It lasts`],
  ['- Er trägt\nNotiz: Nobody else hears this', 'de'],
  ['- 它承重\nNote：Nobody else hears this', 'zh'],
])('%j: what begins notes is in no deck, whatever stands above', async ([text, lang = 'en'], { project }) => {
  project.write({
    'outline/bridge.md': `---\nprose: show\nlang: ${lang}\n---\n\n# Bridge\n\n## It holds\n\n${text}\n`,
  })
  expect((await project.rostrum('build')).code).toBe(0)
  expect(project.read('dist/bridge/deck.html')).not.toContain(secret)
  expect(project.read('dist/bridge/speaker.html')).toContain(secret)
})

test.for([
  '- The bank\nnote://it pays',
  '- At 10:30\nNoted: it pays',
  '```\nx\nNote: it pays\n```',
  '- **Note:** it pays',
  '| a | b |\n|---|---|\n| c | d |\nNote: it | pays',
  '- Headline: it pays',
])('%j is shown', async (text, { project }) => {
  project.write({ 'outline/bridge.md': `# Bridge\n\n## It holds\n\n${text}\n` })
  await project.rostrum('build')
  const slides = project.read('dist/bridge/deck.html').match(/<section [\s\S]*<\/section>/)?.[0]
  expect(slides?.replace(/<[^>]*>/g, '')).toMatch(/it\s+pays/)
})

test('notes in an included part end with it', async ({ project }) => {
  project.write({
    'outline/bridge.md': '# Bridge\n\n## It holds\n\n:::include{file=parts/a.md}\n:::\n\n- It pays\n',
    'outline/parts/a.md': '- It carries\nNote: unheard\n',
  })
  await project.rostrum('build')
  const deck = project.read('dist/bridge/deck.html')
  expect(deck).toContain('It pays')
  expect(deck).not.toContain('unheard')
})

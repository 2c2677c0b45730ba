import { expect } from 'vitest'
import { checkTalk } from './check-talk.js'
import { test } from './fixtures/project.js'
import { readTalk } from './pipeline.js'
import { messagesOf } from './talk/messages.js'
import { openProject } from './talk/project.js'

const outline = `---
audiences:
  pupils: {minutes: 10}
---

# School

Thesis: School lunches pay for themselves.

## Hungry pupils learn less

- But: It costs money.
- One
- Two
- Three
- Four
- Five
`

test('the rules of argument and slides need no browser, and the settings of the project hold', async ({
  project,
}) => {
  project.write({ 'outline/school.md': outline, 'rostrum.yml': 'rules: {objection-unanswered: warning}\n' })
  const read = await readTalk('outline/school.md', openProject(project.folder))
  const checked = await checkTalk(read, { audience: 'pupils' })
  expect(checked).toMatchObject({ talk: { audience: 'pupils', made: {} } })
  expect(checked).not.toHaveProperty('seen')
  const files = messagesOf({ reads: [read], talks: [checked] }, project.folder)
  const found = files.flatMap(file =>
    file.messages.map(({ file, line, ruleId, fatal }) => [file, line, ruleId, fatal]),
  )
  expect(found).toContainEqual(['outline/school.md', 12, 'objection-unanswered', false])
  expect(found).toContainEqual(['outline/school.md', 10, 'slide-too-full', undefined])
})

test('a talk that cannot be read says why, and an audience that it does not have is a mistake of the program', async ({
  project,
}) => {
  project.write({ 'outline/school.md': outline })
  const root = openProject(project.folder)
  const lost = await readTalk('outline/lost.md', root)
  const checked = await checkTalk(lost)
  const files = messagesOf({ reads: [lost], talks: [checked] }, project.folder)
  const file = files.find(({ path }) => path === 'outline/lost.md')
  expect(file?.messages.map(({ ruleId }) => ruleId)).toEqual(['file-missing'])
  const read = await readTalk('outline/school.md', root)
  await expect(checkTalk(read, { audience: 'parents' })).rejects.toThrow(RangeError)
})

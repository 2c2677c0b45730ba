import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { concern } from './concerns.js'
import { report } from './report.js'
import { json } from './reporters/json.js'
import { pretty } from './reporters/pretty.js'

test('a message of some audiences names them, one of all names none', () => {
  const file = new VFile({ path: 'outline/school.md' })
  report(file, 'file-missing', 'Cannot find `lunch.png`')
  report(file, 'file-missing', 'Cannot find `room.png`')
  const [message] = file.messages
  if (message) concern(message, ['', 'parents'])
  expect(pretty([file], { color: false, textOf: () => undefined })).toBe(
    'outline/school.md error Cannot find `lunch.png` file-missing (for the whole outline, `parents`)\n\n' +
      'outline/school.md error Cannot find `room.png` file-missing\n',
  )
  const { messages } = JSON.parse(json([file])) as { messages: { audiences: unknown }[] }
  expect(messages.map(({ audiences }) => audiences)).toEqual([['', 'parents'], null])
})

import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { report } from '../report.js'
import { json } from './json.js'

test('every message has every field, null where there is nothing to say', () => {
  const file = new VFile({ path: 'outline/bridge.md', value: '# Bridge' })
  report(file, 'must-excluded', 'Unexpected empty outline')
  report(file, 'id-duplicate', 'Unexpected second `#arch`', {
    place: { line: 9, column: 4, path: 'outline/parts/arch.md' },
    note: 'Rename one of the two.',
    related: { reason: 'First used here', place: { line: 3, column: 1 } },
  })
  expect(JSON.parse(json([file, new VFile()]))).toEqual({
    messages: [
      {
        file: 'outline/bridge.md',
        line: null,
        column: null,
        severity: 'warning',
        ruleId: 'must-excluded',
        reason: 'Unexpected empty outline',
        note: null,
        audiences: null,
        related: null,
      },
      {
        file: 'outline/parts/arch.md',
        line: 9,
        column: 4,
        severity: 'error',
        ruleId: 'id-duplicate',
        reason: 'Unexpected second `#arch`',
        note: 'Rename one of the two.',
        audiences: null,
        related: { file: 'outline/bridge.md', line: 3, column: 1, reason: 'First used here' },
      },
    ],
  })
})

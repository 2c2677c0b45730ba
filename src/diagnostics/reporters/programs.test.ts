import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { concern } from '../concerns.js'
import { report } from '../report.js'
import { github } from './github.js'
import { sarif } from './sarif.js'

/** Messages of every severity, with and without a line, about a file with awkward names in it. */
function reported(): VFile {
  const file = new VFile({ path: 'outline/bridge, 100%: new.md', value: '# Bridge' })
  report(file, 'must-excluded', 'Unexpected empty outline')
  report(file, 'id-duplicate', 'Unexpected second `#arch`', {
    place: { start: { line: 9, column: 4 }, end: { line: 9, column: 11 }, path: 'outline/arch.md' },
    note: 'Rename one of the two,\r\nfor 100%.',
    related: { reason: 'First used here', place: { line: 3, column: 1 } },
  })
  report(file, 'source-single', 'Unexpected single source', { place: { line: 2, column: 1 } })
  const last = file.messages.at(-1)
  if (last) concern(last, ['', 'pupils'])
  return file
}

test('GitHub gets one escaped workflow command a message', () => {
  expect(github([reported(), new VFile()]).split('\n')).toEqual([
    '::warning file=outline/bridge%2C 100%25%3A new.md,title=must-excluded::Unexpected empty outline',
    '::error file=outline/arch.md,line=9,col=4,title=id-duplicate::Unexpected second `#arch`%0ARename one of the two,%0D%0Afor 100%25.%0AFirst used here: outline/bridge, 100%25: new.md:3',
    '::notice file=outline/bridge%2C 100%25%3A new.md,line=2,col=1,title=source-single::Unexpected single source (for the whole outline, pupils)',
    '',
  ])
})

test('SARIF lists the rules that spoke, and every message with its region', () => {
  const log = JSON.parse(sarif([reported(), new VFile()], { version: '1.2.3' }))
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-schema-2.1.0') })
  const [{ tool, results }] = log.runs
  expect(tool.driver).toMatchObject({ name: 'Rostrum', semanticVersion: '1.2.3' })
  expect(tool.driver.rules).toEqual([
    expect.objectContaining({ id: 'id-duplicate', defaultConfiguration: { level: 'error' } }),
    expect.objectContaining({
      id: 'must-excluded',
      help: { text: 'What is marked `.must` does not reach an audience.' },
    }),
    expect.objectContaining({ id: 'source-single', defaultConfiguration: { level: 'note' } }),
  ])
  const places = results.map((result: { locations: { physicalLocation: unknown }[] }) => {
    return result.locations[0]?.physicalLocation
  })
  expect(places).toEqual([
    { artifactLocation: { uri: 'outline/bridge,%20100%25:%20new.md' } },
    {
      artifactLocation: { uri: 'outline/arch.md' },
      region: { startLine: 9, startColumn: 4, endLine: 9, endColumn: 11 },
    },
    {
      artifactLocation: { uri: 'outline/bridge,%20100%25:%20new.md' },
      region: { startLine: 2, startColumn: 1 },
    },
  ])
  expect(results.map(({ ruleIndex, level }: Record<string, unknown>) => [ruleIndex, level])).toEqual([
    [1, 'warning'],
    [0, 'error'],
    [2, 'note'],
  ])
  expect(results[1].relatedLocations[0].message.text).toBe('First used here')
  expect(results[2].properties).toEqual({ audiences: ['', 'pupils'] })
})

test('a file outside the folder has an address of its own', () => {
  const file = new VFile({ path: '/talks/old bridge.md' })
  report(file, 'must-excluded', 'Unexpected empty outline')
  expect(sarif([file])).toContain('"file:///talks/old%20bridge.md"')
})

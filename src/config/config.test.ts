import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readConfig } from './config.js'

/** What a `rostrum.yml` means, and what is said of it. */
function read(value: string) {
  const file = new VFile({ path: 'rostrum.yml', value })
  const config = readConfig(file)
  return { config, said: file.messages.map(({ line, reason, note }) => `${line}: ${reason}. ${note}`) }
}

const safe = { html: 'safe', rules: {} }

test.each([
  ['', safe],
  ['# nothing yet\n', safe],
  ['html: safe\n', safe],
  ['html: trusted\n', { ...safe, html: 'trusted' }],
  ['"html": "trusted"', { ...safe, html: 'trusted' }],
  ['rules:\n', safe],
  [
    'rules: {claim-too-long: off, source-single: warning}',
    { ...safe, rules: { 'claim-too-long': 'off', 'source-single': 'warning' } },
  ],
])('%j is understood', (text, config) => {
  expect(read(text)).toEqual({ config, said: [] })
})

test.each([
  ['\nhtlm: trusted\n', '2: Unexpected field `htlm`. Did you mean `html`?'],
  ['theme: ink', '1: Unexpected field `theme`. Known are `html`, `rules`.'],
  ['constructor: x', '1: Unexpected field `constructor`. Known are `html`, `rules`.'],
  ['html: trustd', '1: Unexpected value `trustd` of `html`. Did you mean `trusted`?'],
  ['html:', '1: Unexpected value `` of `html`. Known are `safe`, `trusted`.'],
  ['html: [trusted]', '1: Unexpected value `["trusted"]` of `html`. Known are `safe`, `trusted`.'],
  [
    'rules: off',
    '1: `rules` does not say a severity for each rule. For example: `rules: {claim-too-long: off}`.',
  ],
  ['rules:\n  claim-to-long: off', '2: There is no rule `claim-to-long`. Did you mean `claim-too-long`?'],
  [
    'rules: {source-single: warn}',
    '1: Unexpected value `warn` of `source-single`. Known are `off`, `info`, `warning`, `error`.',
  ],
  [
    'rules:\n  # quiet\n  file-missing: off',
    '3: `file-missing` is always an error. It says that something could not be read or made. Leave it out here.',
  ],
  ['- trusted', '1: The settings are not `name: value` lines. For example: `html: safe`.'],
  ['trusted', '1: The settings are not `name: value` lines. For example: `html: safe`.'],
])('%j is refused, and HTML stays safe', (text, message) => {
  expect(read(text)).toEqual({ config: safe, said: [message] })
})

test("a project's own rules are set like the built-in ones", () => {
  const readWith = (value: string, own: Parameters<typeof readConfig>[1]) => {
    const file = new VFile({ path: 'rostrum.yml', value })
    return { rules: readConfig(file, own).rules, notes: file.messages.map(({ note }) => note) }
  }
  const rules = { 'mine/no-jargon': 'off' }
  const text = 'rules: {mine/no-jargon: off}'
  expect(readWith(text, ['mine/no-jargon'])).toEqual({ rules, notes: [] })
  expect(readWith(text, 'unknown')).toEqual({ rules, notes: [] })
  expect(readWith(text, ['mine/no-jargn'])).toEqual({ rules: {}, notes: ['Did you mean `mine/no-jargn`?'] })
  expect(readWith(text, []).notes).toEqual(['Rules of your own stand in `rostrum.config.ts`.'])
})

test('text that is not YAML is refused on the line that is wrong', () => {
  const { config, said } = read('# settings\nhtml: "trusted\n\n\n')
  expect(config).toEqual(safe)
  expect(said).toEqual([
    expect.stringMatching(/^2: Cannot read the settings: missing closing "quote\. They are YAML/),
  ])
  expect(read('html: safe\nhtml: trusted').said).toEqual([
    expect.stringMatching(/^[12]: Cannot read the settings: /),
  ])
})

test('settings are frozen', () => {
  expect(read('html: trusted').config).toSatisfy(Object.isFrozen)
  expect(read('').config).toSatisfy(Object.isFrozen)
})

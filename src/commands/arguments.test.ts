import { expect, test } from 'vitest'
import { parseArguments } from './arguments.js'
import { UsageError } from './usage-error.js'

const parse = (...argv: string[]) =>
  parseArguments(
    argv,
    {
      format: { type: 'string', choices: ['pretty', 'json'] },
      out: { type: 'string', short: 'o' },
      strict: { type: 'boolean', short: 's' },
    },
    1,
  )

/** The message of the UsageError that `argv` causes. */
function refusal(...argv: string[]): string {
  try {
    parse(...argv)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  throw new Error(`${argv.join(' ')} was understood`)
}

test.each([
  [['--out', 'talks', '--strict'], { out: 'talks', strict: true }],
  [['--out=talks', '--format=json'], { out: 'talks', format: 'json' }],
  [['-s', '-o', 'talks'], { out: 'talks', strict: true }],
  [['-sotalks'], { out: 'talks', strict: true }],
  [['--out', 'bridge', '--out', 'school'], { out: 'school' }],
  [['--out=-draft'], { out: '-draft' }],
])('%j is understood', (argv, values) => {
  expect(parse(...argv).values).toEqual(values)
})

test('positionals are kept apart, after -- even if they look like options', () => {
  expect(parse('--strict', 'bridge.md').positionals).toEqual(['bridge.md'])
  expect(parse('--', '--strict')).toEqual({ values: {}, positionals: ['--strict'] })
})

test.each([
  [['--fromat', 'json'], 'Unknown option `--fromat`. Did you mean `--format`?'],
  [['--hepl'], 'Unknown option `--hepl`. Did you mean `--help`?'],
  [['-x'], 'Unknown option `-x`. Known are `--format`, `--out`, `--strict`, `--help`.'],
  [['--constructor'], 'Unknown option `--constructor`. Known are `--format`, `--out`, `--strict`, `--help`.'],
  [['--format', 'jsn'], 'Unknown value `jsn` of `--format`. Did you mean `json`?'],
  [['--format'], 'Option `--format` needs a value: pretty or json.'],
  [['--out='], 'Option `--out` needs a value.'],
  [['-o', '--strict'], 'Option `-o` needs a value.'],
  [['--strict=no'], 'Unexpected value `no`: `--strict` takes none.'],
  [['bridge.md', 'school.md'], 'Unexpected argument `school.md`, expected one.'],
])('%j is refused', (argv, message) => {
  expect(refusal(...argv)).toBe(message)
})

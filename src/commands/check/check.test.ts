import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'

const front = '---\naudiences: {pupils: {}, council: {limits: {points-per-claim: 1}}}\n---\n'
const sound = `${front}# Bridge

Thesis: The town should mend the bridge.

## It carries too much

- Evidence: Twice the traffic ([count](https://town.example/count))
- But: There is no money.
  - Reply: There is that for painting.

## What to decide {.conclusion}
`

test('a sound talk has no problems, and nothing is written', async ({ project }) => {
  project.write({ 'outline/bridge.md': sound })
  expect(await project.rostrum('check', '--no-browser', '--strict')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'no problems in 2 audiences\n',
  })
  expect(project.files()).toEqual(['outline/bridge.md'])
})

test('a message is shown once, with the audiences that it holds for', async ({ project }) => {
  project.write({
    'bridge.md': sound
      .replace('- But:', '- It sways\n- But:')
      .replace('  - Reply: There is that for painting.\n', ''),
  })
  const { code, stdout, stderr } = await project.rostrum('check', '--no-browser', 'bridge.md')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr.split('\n').filter(line => line.startsWith('bridge.md'))).toEqual([
    'bridge.md:8:1 info 2 points on one slide: 1 are a good number slide-too-full (for `council`)',
    'bridge.md:12:3 error An objection without a reply objection-unanswered',
  ])
  expect(stderr).toMatch(/\n1 error, 1 note\n$/)
  const pupils = await project.rostrum(
    'check',
    '--no-browser',
    'bridge.md',
    '--audience',
    'pupils',
    '--format',
    'json',
  )
  expect(JSON.parse(pupils.stdout).messages).toHaveLength(1)
})

test('what the stages say is said too: a file that is missing, an attribute that means nothing', async ({
  project,
}) => {
  project.write({
    'bridge.md': sound.replace('## It', '![Rust](rust.png)\n\n## It').replace('much', 'much {.musst}'),
  })
  const { code, stderr } = await project.rostrum('check', '--no-browser', 'bridge.md')
  expect(code).toBe(1)
  expect(stderr).toContain('Cannot find `rust.png`')
  expect(stderr).toContain('A class that means nothing: `.musst`')
})

test('rostrum.yml makes a rule worse, milder or silent; --strict fails for warnings', async ({ project }) => {
  const check = async (rules: string, ...options: string[]) => {
    project.write({ 'rostrum.yml': rules, 'bridge.md': sound.replace(/Thesis: .*/, '') })
    return project.rostrum('check', '--no-browser', 'bridge.md', ...options)
  }
  expect(await check('')).toMatchObject({ code: 0, stderr: expect.stringMatching(/\n1 warning\n$/) })
  expect(await check('', '--strict')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/Failed: with --strict/),
  })
  expect(await check('rules: {thesis-missing: error}')).toMatchObject({ code: 1 })
  expect(await check('rules: {thesis-missing: info}', '--strict')).toMatchObject({ code: 0 })
  expect(await check('rules: {thesis-missing: off}')).toMatchObject({
    stderr: 'no problems in 2 audiences\n',
  })
  expect(await check('rules: {thesis-mising: off}')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('rostrum.yml:1:9 error Unexpected rule `thesis-mising`'),
  })
})

test.for(['github', 'sarif'])('%s is printed on stdout', async (format, { project }) => {
  project.write({ 'bridge.md': '# Bridge\n\n## It holds\n\n> “So they say.”\n' })
  const { code, stdout, stderr } = await project.rostrum(
    'check',
    '--no-browser',
    'bridge.md',
    '--format',
    format,
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('quote-without-attribution')
  expect(stdout).toContain('bridge.md')
})

test('an audience that no talk has is refused', async ({ project }) => {
  project.write({ 'bridge.md': sound })
  expect(await project.rostrum('check', '--no-browser', 'bridge.md', '--audience', 'pupil')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean `pupils`?'),
  })
})

import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { type TestProject, test } from '../../fixtures/project.js'

const bridge = `---
audiences: {council: {}, pupils: {}}
---

# Bridge

Thesis: The town should mend the bridge.

## Synergy holds it up

- Evidence: Twice the traffic ([count](https://town.example/count))
- But: There is no money.
  - Reply: There is that for painting.

## We leverage the arch {not-for=pupils}

- Evidence: It stands ([survey](https://town.example/survey))

## What to decide {.conclusion}
`

const config = `import { defineConfig } from 'rostrum'
import { noJargon } from './rules/no-jargon.ts'

export default defineConfig({
  rules: [
    noJargon,
    {
      id: 'mine/few-slides',
      description: 'A talk has more than five slides.',
      severity: 'info',
      looksAt: 'slides',
      check({ deck, selection }, say) {
        const { length } = deck.slides
        if (length > 5 && selection) say(\`Unexpected \${length} slides, expected 5 at most\`)
      },
    },
  ],
})
`
const noJargon = `import { toString } from 'mdast-util-to-string'
import type { Rule } from 'rostrum'

const jargon = /\\b(?:synergy|leverage)\\b/i

export const noJargon: Rule = {
  id: 'mine/no-jargon',
  description: 'A headline holds jargon.',
  severity: 'warning',
  looksAt: 'argument',
  check({ argument }, say) {
    for (const { headline, place } of argument.sections.flatMap(({ claims }) => claims)) {
      const [word] = jargon.exec(toString(headline)) ?? []
      if (word) say(\`Unexpected \\\`\${word}\\\`, expected a plain word\`, { place, note: 'Say what happens.' })
    }
  },
}
`

/** A project with rules of its own, and a package that one of them needs. */
function write(project: TestProject): void {
  project.write({ 'bridge.md': bridge, 'rostrum.config.ts': config, 'rules/no-jargon.ts': noJargon })
  mkdirSync(join(project.folder, 'node_modules'))
  install(project, 'mdast-util-to-string')
}

/** Lends a package of ours to a project. */
function install({ folder }: TestProject, name: string): void {
  const ours = fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url))
  symlinkSync(ours, join(folder, 'node_modules', name))
}

const check = ({ rostrum }: TestProject, ...argv: readonly string[]) =>
  rostrum('check', 'bridge.md', '--no-browser', ...argv)

test('own rules look at the whole outline and at what each audience gets', async ({ project }) => {
  write(project)
  const { code, stdout, stderr } = await check(project)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr.split('\n').filter(line => line.startsWith('bridge.md'))).toEqual([
    'bridge.md info Unexpected 6 slides, expected 5 at most mine/few-slides (for the whole outline, `council`)',
    'bridge.md:9:1 warning Unexpected `Synergy`, expected a plain word mine/no-jargon',
    'bridge.md:15:1 warning Unexpected `leverage`, expected a plain word mine/no-jargon (for the whole outline, `council`)',
  ])
  expect(stderr).toContain('  mend: Say what happens.\n')
  expect(await check(project, '--strict')).toMatchObject({ code: 1 })
})

test('rostrum.yml sets their severities', async ({ project }) => {
  write(project)
  project.write({ 'rostrum.yml': 'rules: {mine/no-jargon: error, mine/few-slides: off}\n' })
  const { code, stderr } = await check(project)
  expect(code).toBe(1)
  expect(stderr).toContain('bridge.md:9:1 error Unexpected `Synergy`')
  expect(stderr).toMatch(/\n2 errors\n$/)
  project.write({ 'rostrum.yml': 'rules: {mine/no-jargon: off, mine/few-slides: off}\n' })
  expect(await check(project)).toMatchObject({ code: 0, stderr: 'no problems in 2 audiences\n' })
})

test('programs get them with what they find', async ({ project }) => {
  write(project)
  const json = JSON.parse((await check(project, '--format', 'json')).stdout)
  expect(json.messages[1]).toMatchObject({ ruleId: 'mine/no-jargon', severity: 'warning', line: 9 })
  expect((await check(project, '--format', 'github')).stdout).toContain(
    '::warning file=bridge.md,line=9,col=1,title=mine/no-jargon::Unexpected `Synergy`',
  )
  const [{ tool, results }] = JSON.parse((await check(project, '--format', 'sarif')).stdout).runs
  expect(tool.driver.rules[1]).toEqual({
    id: 'mine/no-jargon',
    shortDescription: { text: 'A headline holds jargon.' },
    help: { text: 'A headline holds jargon.' },
    defaultConfiguration: { level: 'warning' },
  })
  expect(results[1]).toMatchObject({ ruleId: 'mine/no-jargon', ruleIndex: 1 })
})

test.for([
  ["throw new TypeError('no arch')", 'no arch'],
  ["throw 'no arch'", 'no arch'],
  ['throw undefined', 'undefined'],
  ['return Promise.reject(new Error())', 'its `check` is asynchronous'],
  ['say(3)', '`say` got a reason that is no text'],
  ["say(' ')", '`say` got a reason that is no text'],
  ["say('Arch', { place: argument })", '`say` got a `place` that has no line and column'],
  ["say('Arch', { place: { line: -5, column: 1 } })", '`say` got a `place` that has no line and column'],
  ["say('Arch', { note: 5 })", '`say` got a `note` that is no text'],
  ['throw Object.create(null)', 'it throws an error without words'],
  // What one rule changes, no other may be judged by.
  ['argument.sections.length = 0', "Cannot assign to read only property 'length' of object '[object Array]'"],
])('a rule that fails by `%s` is told, and the others run', async ([body, cause], { project }) => {
  write(project)
  const broken = `{ id: 'mine/broken', description: 'x', severity: 'info', looksAt: 'argument', check({ argument }, say) { ${body} } }`
  project.write({ 'rostrum.config.ts': config.replace('    noJargon,', `    ${broken} as never, noJargon,`) })
  const { code, stderr } = await check(project)
  expect(code).toBe(1)
  expect(stderr).toContain(`bridge.md error Cannot run the rule \`mine/broken\`: ${cause} rule-failed\n`)
  expect(stderr).toContain('Unexpected `Synergy`')
  expect(stderr).toMatch(/\n1 error, 2 warnings, 1 note\n$/)
  expect(stderr).not.toMatch(/^ {4}at /m)
  project.write({ 'rostrum.yml': 'rules: {mine/broken: off}\n' })
  expect(await check(project)).toMatchObject({ code: 0 })
})

test('plain decks are looked at too', async ({ project }) => {
  write(project)
  project.write({ 'bridge.md': '# Bridge\n\n## Synergy\n\n- One\n' })
  expect((await check(project)).stderr).toContain('bridge.md:3:1 warning Unexpected `Synergy`')
})

test("the README's config does what the README says", async ({ project }) => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const [, example = ''] = /## Your own code\n[\s\S]*?```ts\n([\s\S]*?)```/.exec(readme) ?? []
  write(project)
  install(project, 'unist-util-visit')
  project.write({
    'rostrum.config.ts': example,
    'shared/templates/slides/claim.hbs': '<p>Shared</p>{{> partials/body}}',
    'bridge.md': bridge.replace('Twice the traffic', 'Traffic -> rust'),
  })
  const { code, stderr } = await check(project)
  expect(code).toBe(0)
  expect(stderr).toContain('bridge.md:9:1 warning Unexpected `synergy`, expected a plain word mine/no-jargon')
  expect(stderr).toMatch(/\n1 warning\n$/)
  expect(await project.rostrum('build', 'bridge.md')).toMatchObject({ code: 0, stderr: '' })
  const deck = project.read('dist/bridge/deck.html')
  expect(deck).toContain('Traffic → rust')
  expect(deck).toContain('class="theme-ink"')
  expect(deck).toContain('<p>Shared</p>')
})

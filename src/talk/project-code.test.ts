import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { type TestProject, test } from '../fixtures/project.js'
import { openProject } from './project.js'

/** What a project's code adds, and what is said of it. */
function open({ folder }: TestProject) {
  const { extensions, ownFiles } = openProject(folder)
  const said = ownFiles.flatMap(file =>
    file.messages.map(message => {
      const at = message.line ? `${message.file ?? file.path}:${message.line}:${message.column}` : file.path
      return `${at} ${message.ruleId} ${message.reason}${message.note ? `. ${message.note}` : ''}`
    }),
  )
  return { extensions, said }
}

const typed = `import { defineConfig } from 'rostrum'
import type { Rule } from 'rostrum'
import { shout } from './rules/shout.js'

const plugin = () => (tree: unknown) => tree
const rules: readonly Rule[] = [shout]
export default defineConfig({ remarkPlugins: [plugin, [plugin, { strict: true }]], rules })
`
const shout = `export const shout = {
  id: 'mine/no-shouting',
  description: 'A headline shouts.',
  severity: 'info',
  looksAt: 'slides',
  check() {},
}
`

test.for([
  ['ts', undefined],
  ['ts', 'module'],
  ['js', 'module'],
  ['js', undefined],
  ['mjs', 'commonjs'],
] as const)('rostrum.config.%s is run in a project of type %s', ([extension, type], { project }) => {
  const plain = typed.replace(/^import type.*\n/m, '').replace(/: (?:unknown|readonly Rule\[\])/g, '')
  project.write({
    [`rostrum.config.${extension}`]: extension === 'ts' ? typed : plain,
    'rules/shout.js': shout,
    ...(type && { 'package.json': JSON.stringify({ type }) }),
  })
  const { extensions, said } = open(project)
  expect(said).toEqual([])
  expect(extensions.rules.map(({ id }) => id)).toEqual(['mine/no-shouting'])
  expect(extensions.remarkPlugins).toHaveLength(2)
})

test('a CommonJS module may export its settings too', ({ project }) => {
  const code = `const { defineConfig } = require('rostrum')\nmodule.exports = defineConfig({ theme: 'ink' })\n`
  project.write({ 'rostrum.config.js': code })
  expect(open(project)).toMatchObject({ extensions: { theme: 'ink' }, said: [] })
})

test("packages of the project are found, ES modules and CommonJS, and links to the project's own folders", ({
  project,
}) => {
  project.write({
    'node_modules/@town/esm/package.json': '{"type": "module", "exports": "./index.js"}',
    'node_modules/@town/esm/index.js': 'export default function fromEsm() {}',
    'node_modules/old/index.js': 'module.exports = function fromCommon() {}',
    'packages/near/package.json': '{"type": "module", "exports": "./index.ts"}',
    'packages/near/index.ts': 'export default function near(): void {}',
    'rostrum.config.ts':
      "import esm from '@town/esm'\nimport old from 'old'\nimport near from 'near'\nexport default { remarkPlugins: [esm, old, near] }\n",
  })
  symlinkSync('../packages/near', join(project.folder, 'node_modules/near'))
  const { extensions, said } = open(project)
  expect(said).toEqual([])
  expect(extensions.remarkPlugins.map(plugin => (plugin as () => void).name)).toEqual([
    'fromEsm',
    'fromCommon',
    'near',
  ])
})

describe('one message says what is wrong', () => {
  const rule = `{ id: 'mine/x', description: 'x', severity: 'error', looksAt: 'slides', check() {} }`
  const exported = (settings: string) => `export default ${settings}\n`

  test.for<readonly [string, string]>([
    ['export const theme = "ink"\n', 'Unexpected settings: `undefined`, expected an object. Write'],
    [exported('null'), 'Unexpected settings: `null`, expected an object'],
    [
      "export { nothing as default } from './none.ts'\n",
      'Cannot run `rostrum.config.ts`: Cannot find module',
    ],
    [exported('[]'), 'Unexpected settings: a list, expected an object'],
    [exported("{ them: 'ink' }"), 'Unexpected field `them`. Did you mean `theme`?'],
    [exported('{ constructor: 1 }'), 'Unexpected field `constructor`. Known are `remarkPlugins`, `rules`,'],
    [exported('{ theme: 3 }'), 'Unexpected `theme`: `3`, expected the name of a theme or of a package'],
    [exported("{ templates: 'x' }"), 'Unexpected `templates`: `x`, expected a list of packages or folders'],
    [exported('{ templates: [1] }'), 'Unexpected `templates[0]`: `1`, expected the name of a package,'],
    [exported('{ remarkPlugins: {} }'), 'Unexpected `remarkPlugins`: an object, expected a list of plugins'],
    [
      exported('{ remarkPlugins: [() => {}, undefined] }'),
      'Unexpected `remarkPlugins[1]`: `undefined`, expected a plugin of unified: a function,',
    ],
    [exported('{ rules: [() => {}] }'), 'Unexpected `rules[0]`: a function, expected an object with `id`,'],
    [
      exported(`{ rules: [${rule.replace("'mine/x'", "'No Jargon'")}] }`),
      'Unexpected `id` of `No Jargon`: `No Jargon`, expected two words in lower case such as `mine/no-jargon`',
    ],
    [exported(`{ rules: [${rule.replace('mine', 'rostrum')}] }`), 'Unexpected `id` of `rostrum/x`'],
    [exported(`{ rules: [${rule.replace("id: 'mine/x',", '')}] }`), 'Unexpected `rules[0]` without `id`,'],
    [exported(`{ rules: [${rule.replace('check() {}', '')}] }`), 'Unexpected `mine/x` without `check`'],
    [
      exported(`{ rules: [${rule.replace('error', 'fatal')}] }`),
      'Unexpected `severity` of `mine/x`: `fatal`, expected `error`, `warning` or `info`',
    ],
    [
      exported(`{ rules: [${rule.replace('looksAt', 'looks: 1, looksAt')}] }`),
      'Unexpected field `looks` of `mine/x`',
    ],
    [exported(`{ rules: [${rule}, ${rule}] }`), 'Unexpected second rule `mine/x`, expected an id of its own'],
    ["throw new Error('no river')\n", 'Cannot run `rostrum.config.ts`: no river'],
    ["throw 'no river'\n", 'Cannot run `rostrum.config.ts`: no river'],
    ['await 1\nexport default {}\n', 'Cannot run `rostrum.config.ts`: await is only valid'],
    ["import x from 'nowhere'\nexport default x\n", '. Install it in the project: `npm install nowhere`.'],
    [
      exported("{ templates: ['@town/look'] }"),
      'Cannot use the templates of `@town/look`: the package is not',
    ],
    [exported("{ templates: ['./look'] }"), 'Cannot use the templates of `./look`: there is no such folder'],
    [
      exported("{ templates: ['./outline'] }"),
      'Cannot use the templates of `./outline`: it has no folder `templates`',
    ],
    ['export default Promise.resolve({})\n', 'Unexpected settings: a promise, expected an object.'],
    ['throw Object.create(null)\n', 'it throws an error without words'],
    [exported("{ templates: ['a\\0b'] }"), 'no file has such a name'],
    [
      exported("{ templates: ['../look'] }"),
      "Cannot use the templates of `../look`: it is outside the project's",
    ],
  ])('%j', async ([text, message], { project }) => {
    project.write({ 'outline/bridge.md': '# Bridge\n\n## It holds\n', 'rostrum.config.ts': text })
    const { said } = open(project)
    expect(said).toEqual([expect.stringMatching(/^rostrum\.config\.ts(?::\d+:\d+)? config-invalid /)])
    expect(said[0]).toContain(message)
    const { code, stderr } = await project.rostrum('build')
    expect(code).toBe(1)
    expect(stderr).toContain('bridge: not written')
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  test('the line that threw or is no code is named, also in another file of the project', ({ project }) => {
    project.write({
      'rostrum.config.ts': "import { jargon } from './rules/jargon.ts'\nexport default jargon\n",
      'rules/jargon.ts': '\nconst words: string[] = []\nexport const jargon = words[0].length\n',
    })
    expect(open(project).said).toEqual([
      expect.stringMatching(/^rules\/jargon\.ts:3:1 config-invalid Cannot run/),
    ])
    project.write({ 'rules/jargon.ts': 'const words = [\n  1 2,\n]\n' })
    expect(open(project).said).toEqual([
      expect.stringMatching(/^rules\/jargon\.ts:2:\d config-invalid Cannot run/),
    ])
  })

  test('two files, or one of another kind, are not guessed between', ({ project }) => {
    project.write({
      'rostrum.config.js': "throw new Error('run')\n",
      'rostrum.config.ts': "throw new Error('run')\n",
    })
    expect(open(project).said).toEqual([
      'rostrum.config.ts config-invalid Unexpected `rostrum.config.js` beside `rostrum.config.ts`, expected one of them. Delete the other.',
    ])
  })

  test('a kind of file that is none', ({ project }) => {
    project.write({ 'rostrum.config.cjs': "throw new Error('run')\n" })
    expect(open(project).said).toEqual([
      expect.stringContaining('Unexpected `rostrum.config.cjs`, expected `rostrum'),
    ])
  })

  test('code outside of the project is not run', ({ project }) => {
    project.write({ 'evil.ts': "throw new Error('run')\n", 'talk/outline/bridge.md': '# Bridge\n' })
    symlinkSync('../evil.ts', join(project.folder, 'talk/rostrum.config.ts'))
    const { ownFiles } = openProject(join(project.folder, 'talk'))
    expect(ownFiles.flatMap(file => file.messages.map(({ reason }) => reason))).toEqual([
      "Cannot use `rostrum.config.ts`: it is outside the project's folder",
    ])
  })
})

test('what a rule is called in rostrum.yml has to be a rule of the config', async ({ project }) => {
  project.write({
    'outline/bridge.md': '# Bridge\n\n## It holds\n',
    'rules/shout.js': shout,
    'rostrum.config.ts': typed,
    'rostrum.yml': 'rules: {mine/no-shoutin: off}\n',
  })
  expect(open(project).said).toEqual([
    'rostrum.yml:1:9 config-invalid Unexpected rule `mine/no-shoutin`. Did you mean `mine/no-shouting`?',
  ])
  // Of a config that cannot be run no rule is known: it alone is told of.
  project.write({ 'rules/shout.js': "throw new Error('no river')\n" })
  expect(open(project).said).toEqual([expect.stringContaining('Cannot run')])
})

test('commands that read no project run no code', async ({ project }) => {
  project.write({ 'rostrum.config.ts': "throw new Error('run')\n" })
  for (const argv of [['doctor'], ['new', 'bridge'], ['--help'], ['build', '--help']])
    expect((await project.rostrum(...argv)).stderr).not.toContain('rostrum.config.ts')
  expect((await project.rostrum('build')).stderr).toContain('Cannot run `rostrum.config.ts`: run')
})

test("an outline's own front matter cannot name code", async ({ project }) => {
  const code = "throw new Error('run')\n"
  const matter = `---
remarkPlugins: [./evil.js]
rules: [./evil.js]
templates: [./evil, evil]
config: ./evil.js
theme: ./evil.js
---
`
  project.write({
    'outline/bridge.md': `${matter}# Bridge\n\n## It holds\n`,
    'evil.js': code,
    'outline/evil.js': code,
    'evil/templates/slides/claim.hbs': 'evil',
    'node_modules/evil/package.json': '{"name": "evil", "main": "index.js", "style": "index.js"}',
    'node_modules/evil/index.js': code,
    'node_modules/evil/templates/slides/claim.hbs': 'evil',
  })
  const { code: exit, stderr } = await project.rostrum('build')
  expect({ exit, stderr }).toEqual({
    exit: 0,
    stderr: expect.stringContaining('There is no theme `./evil.js`'),
  })
  expect(stderr).toMatch(/\n1 warning\n$/)
  expect(project.read('dist/bridge/deck.html')).not.toMatch(/evil/)
  // A theme may be a package's, of which a style sheet is read and nothing run.
  project.write({ 'outline/bridge.md': '---\ntheme: evil\n---\n\n# Bridge\n' })
  const named = await project.rostrum('build')
  expect(named.stderr).toContain(
    'Cannot use the package `evil` as a theme: `style` in its `package.json` is "index.js"',
  )
  expect(named.stderr).not.toContain('run')
})

test('templates of packages and folders lie under those of the project', async ({ project }) => {
  project.write({
    'outline/bridge.md': '# Bridge\n\nThesis: It holds.\n\n## It holds\n\n- For forty years\n',
    'node_modules/@town/look/package.json': '{}',
    'node_modules/@town/look/templates/slides/claim.hbs': '<p>package</p>',
    'node_modules/@town/look/templates/slides/title.hbs': '<p>package</p>',
    'node_modules/@town/look/templates/slides/thesis.hbs': '<p>Of the package</p>',
    'shared/look/templates/slides/claim.hbs': '<p>folder</p>',
    'shared/look/templates/slides/title.hbs': '<p>Of the folder</p>',
    'templates/slides/claim.hbs': '<p>Of the project</p>',
    'rostrum.config.mjs': "export default { templates: ['@town/look', './shared/look'] }\n",
  })
  expect(await project.rostrum('build')).toMatchObject({ code: 0, stderr: '' })
  const deck = project.read('dist/bridge/deck.html')
  for (const owner of ['package', 'folder', 'project']) expect(deck).toContain(`<p>Of the ${owner}</p>`)
  project.write({ 'shared/look/templates/slides/title.hbs': '{{titel}}' })
  expect((await project.rostrum('build')).stderr).toMatch(/^shared\/look\/templates\/slides\/title\.hbs:1:/)
})

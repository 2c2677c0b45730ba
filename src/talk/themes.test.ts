import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type TestProject, test } from '../fixtures/project.js'

const bridge = '# Bridge\n\n## It holds\n\n- Forty years without a crack\n'
const sea = ':root {\n  --accent: teal;\n}\n'
const themed = (theme: string) => `---\ntheme: ${theme}\n---\n\n${bridge}`

/** The theme that a built deck has, and its messages. */
async function build(project: TestProject) {
  const { code, stderr } = await project.rostrum('build')
  const deck = project.read('dist/bridge/deck.html')
  return { code, stderr, deck, theme: /<html[^>]*class="theme-([^"]*)"/.exec(deck)?.[1] }
}

test('a theme of the project sets what it wants, and the defaults are the rest', async ({ project }) => {
  project.write({ 'outline/bridge.md': themed('sea'), 'templates/themes/sea.css': sea })
  const { stderr, deck, theme } = await build(project)
  expect({ stderr, theme }).toEqual({ stderr: '', theme: 'sea' })
  expect(deck).toContain('--accent: teal')
  expect(deck).toMatch(/:where\(:root\)\{[^}]*--ground: #fbf8f2/)
})

test('a misspelt property of a theme is a warning at its line', async ({ project }) => {
  project.write({ 'outline/bridge.md': bridge, 'templates/themes/sea.css': sea.replace('accent', 'acccent') })
  const { code, stderr } = await build(project)
  expect(code).toBe(0)
  expect(stderr).toContain('templates/themes/sea.css:2:3 warning A property that no slide uses: `--acccent`')
  expect(stderr).toContain('mend: Did you mean `--accent`?')
  project.write({ 'rostrum.yml': 'rules: {theme-property-unknown: off}\n' })
  expect((await build(project)).stderr).toBe('')
})

test('an outline, an audience or the config names the theme of a package, in this order', async ({
  project,
}) => {
  project.write({
    'outline/bridge.md': bridge,
    'node_modules/@uni/rostrum-theme/package.json': '{"name": "@uni/rostrum-theme", "style": "css/uni.css"}',
    'node_modules/@uni/rostrum-theme/css/uni.css': sea,
    'packages/theme/package.json': '{"name": "town-theme"}',
    'packages/theme/theme.css': sea.replace('teal', 'olive'),
    'rostrum.config.js': "export default { theme: 'town-theme' }\n",
  })
  // As a workspace is linked.
  symlinkSync('../packages/theme', join(project.folder, 'node_modules/town-theme'))
  expect(await build(project)).toMatchObject({
    stderr: '',
    theme: 'town-theme',
    deck: expect.stringContaining('--accent: olive'),
  })
  project.write({ 'outline/bridge.md': themed('"@uni/rostrum-theme"') })
  expect(await build(project)).toMatchObject({
    stderr: '',
    theme: '@uni/rostrum-theme',
    deck: expect.stringContaining('--accent: teal'),
  })
  project.write({ 'outline/audiences.yml': 'pupils: {theme: paper}\n', 'outline/bridge.md': bridge })
  await project.rostrum('build', '--all')
  expect(project.read('dist/bridge/deck.html')).toContain('class="theme-town-theme"')
  expect(project.read('dist/bridge/pupils/deck.html')).toContain('class="theme-paper"')
})

test('a package that is not installed is told with the command that does it, and so is one that is no theme', async ({
  project,
}) => {
  project.write({
    'outline/bridge.md': themed('"@uni/rostrum-theme"'),
    'node_modules/plain/package.json': '{}',
    'node_modules/odd/package.json': '{"style": "../../../odd.css"}',
    'outline/audiences.yml': 'a: {theme: plain}\nb: {theme: odd}\nc: {theme: papr}\n',
  })
  const { code, stderr } = await project.rostrum('build', '--all')
  expect(code).toBe(0)
  expect(stderr).toContain('bridge.md:2:1 warning There is no theme `@uni/rostrum-theme`')
  expect(stderr).toContain('`npm install @uni/rostrum-theme`')
  expect(stderr).toContain(
    'Cannot use the package `plain` as a theme: it has no `theme.css` that can be read',
  )
  expect(stderr).toContain(
    'Cannot use the package `odd` as a theme: it has no `../../../odd.css` that can be read',
  )
  expect(stderr).not.toContain('npm install papr')
  expect(project.read('dist/bridge/a/deck.html')).toContain('--ground: #fbf8f2')
})

test('an unknown theme of the config is told there, once', async ({ project }) => {
  project.write({
    'outline/bridge.md': bridge,
    'outline/school.md': bridge,
    'rostrum.config.js': "export default { theme: 'ikn' }\n",
  })
  const { stderr, theme } = await build(project)
  expect(theme).toBe('paper')
  expect(stderr).toBe(
    'rostrum.config.js warning There is no theme `ikn` theme-unknown\n  mend: Did you mean `ink`?\n\n1 warning\n',
  )
})

test('what a theme of a package names wrong is told in its own file', async ({ project }) => {
  project.write({
    'outline/bridge.md': themed('town-theme'),
    'node_modules/town-theme/package.json': '{}',
    'node_modules/town-theme/theme.css': ':root { --acccent: teal; }\nbody { background: url(sea.png) }\n',
  })
  const { stderr } = await build(project)
  expect(stderr).toContain(
    'node_modules/town-theme/theme.css:1:9 warning A property that no slide uses: `--acccent`',
  )
  expect(stderr).toContain('node_modules/town-theme/theme.css:2:20 warning Cannot load `url(sea.png)`')
})

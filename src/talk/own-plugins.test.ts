import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { test } from '../fixtures/project.js'

const config = `import { defineConfig } from 'rostrum'
import { visit } from 'unist-util-visit'

const arrows = ({ arrow = '→' } = {}) => tree =>
  visit(tree, 'text', node => {
    node.value = node.value.replaceAll('->', arrow)
  })

export default defineConfig({ remarkPlugins: [[arrows, { arrow: '⇒' }]] })
`

test("the plugins of a project's config change what its outlines say, parts included", async ({
  project,
}) => {
  project.write({
    'outline/bridge.md':
      '# Bridge\n\n## Rain -> rust\n\n- Evidence: Salt -> rust\n\n:::include{file=parts/arch.md}\n:::\n',
    'outline/parts/arch.md': '## Rust -> cracks\n',
    'rostrum.config.js': config,
  })
  mkdirSync(join(project.folder, 'node_modules'))
  const ours = fileURLToPath(new URL('../../node_modules/unist-util-visit', import.meta.url))
  symlinkSync(ours, join(project.folder, 'node_modules/unist-util-visit'))
  expect(await project.rostrum('build')).toMatchObject({ code: 0, stderr: '' })
  const deck = project.read('dist/bridge/deck.html')
  for (const said of ['Rain ⇒ rust', 'Salt ⇒ rust', 'Rust ⇒ cracks']) expect(deck).toContain(said)
})

test('a plugin that fails is told, without a stack, and the talk is not written', async ({ project }) => {
  const broken =
    "const broken = () => () => {\n  throw new Error('no river')\n}\nexport default { remarkPlugins: [broken] }\n"
  project.write({ 'outline/bridge.md': '# Bridge\n\n## It holds\n', 'rostrum.config.js': broken })
  const { code, stderr } = await project.rostrum('build')
  expect(code).toBe(1)
  expect(stderr).toContain('Cannot use the plugin `broken`: no river')
  expect(stderr).toContain('bridge: not written')
  expect(stderr).not.toMatch(/^ {4}at /m)
})

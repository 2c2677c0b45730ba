import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'

const audiences = `parents:
  minutes: 5
  interest: {cost: 2, kitchen: 1.5}
  pin: {keep: [kitchen], drop: [hunger/evidence1]}
council: {minutes: 5, topics: {drop: [cost]}}
`
const lunch =
  '# Lunch\n\n## Hungry pupils learn less {#hunger topic=cost}\n\n- Evidence: Tired pupils named breakfast\n'
const supper = '# Supper\n\n## The kitchen stands ready {#kitchen}\n\n- It has stood since 1962\n'
const walk = '# Walk\n\n## It is a mile\n\n- It takes ten minutes\n'

test('audiences serve all outlines of a folder: what one of them knows is no error in another', async ({
  project,
}) => {
  project.write({
    'outline/audiences.yml': audiences,
    'outline/lunch.md': lunch,
    'outline/supper.md': supper,
    'outline/walk.md': walk,
  })
  const { code, stderr } = await project.rostrum('build', '--all')
  expect({ code, errors: stderr.match(/^\S+ error .*/gm) }).toEqual({ code: 0, errors: null })
  for (const name of ['lunch', 'supper', 'walk'])
    expect(project.read(`dist/${name}/council/deck.html`)).toContain('</html>')
  expect(await project.rostrum('audiences', 'outline/walk.md')).toMatchObject({ code: 0 })
})

test('ids of an included part count, and those of what is skipped', async ({ project }) => {
  project.write({
    'outline/audiences.yml': 'parents: {pin: {keep: [kitchen], drop: [hunger]}}\n',
    'outline/lunch.md': '# Lunch\n\n:::include{file=_kitchen.md}\n:::\n\n## Hunger hurts {#hunger .skip}\n',
    'outline/_kitchen.md': supper,
    'outline/walk.md': walk,
  })
  expect(await project.rostrum('build', '--all', 'outline/walk.md')).toMatchObject({ code: 0, stderr: '' })
})

test.for([
  [
    'a name that none knows',
    { 'outline/supper.md': supper.replace('#kitchen', '#kitchens') },
    ['`kitchen`', 'mean `kitchens`'],
  ],
  [
    'a name that only an outline with other audiences knows',
    { 'outline/supper.md': `---\naudiences: {cooks: {minutes: 5}}\n---\n\n${supper}` },
    ['`kitchen`', 'Known are'],
  ],
  [
    'a name that only a file set aside knows',
    { 'outline/supper.md': walk, 'outline/_supper.md': supper },
    ['`kitchen`'],
  ],
] as const)('%s stays an error, said once', async ([, changed, said], { project }) => {
  project.write({
    'outline/audiences.yml': audiences,
    'outline/lunch.md': lunch,
    'outline/walk.md': walk,
    ...changed,
  })
  const { code, stderr } = await project.rostrum('build', '--all')
  expect(code).toBe(1)
  expect(
    stderr.match(/^outline\/audiences\.yml:4:3 error Cannot find the unit .* id-unknown$/gm),
  ).toHaveLength(1)
  for (const words of said) expect(stderr).toContain(words)
})

test('another outline that cannot be read says so itself, where it is built', async ({ project }) => {
  project.write({
    'outline/audiences.yml': 'parents: {pin: {keep: [kitchen]}}\n',
    'outline/aa.md': new Uint8Array([0xff, 0xfe, 0x00]),
    'outline/supper.md': supper.replace('\n##', '\n:::include{file=gone.md}\n:::\n\n##'),
    'outline/walk.md': walk,
  })
  expect(await project.rostrum('build', '--all', 'outline/walk.md')).toMatchObject({ code: 0, stderr: '' })
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check, renderedIn } from './check.js'
import { expect, test, writeFiles } from './talk.js'
import { themes } from './themes.js'

const shipped = (name: string) =>
  readFile(fileURLToPath(new URL(`../outline/${name}`, import.meta.url)), 'utf8')
const names = [
  'partnership-of-convenience.md',
  'audiences.yml',
  'sources.json',
  'excerpts/expert-quotations.txt',
]
const bridge = '# The bridge\n\n## It carries too much\n\n- Twice the traffic\n'

for (const theme of themes) {
  test(`the shipped talk is clean for all its audiences in ${theme}`, async ({ folder }) => {
    test.slow()
    const files = await Promise.all(
      names.map(async name => [`outline/${name}`, await shipped(name)] as const),
    )
    const themed = files.map(([path, text]) => [
      path,
      path.endsWith('.md') ? text.replace('---\n', `---\ntheme: ${theme}\n`) : text,
    ])
    await writeFiles(folder, Object.fromEntries(themed))
    expect(await renderedIn(folder)).toEqual([])
  })
}

test('--report writes what was checked, and the same again the same', async ({ folder }) => {
  await writeFiles(folder, { 'outline/talk.md': bridge })
  const { code, stdout } = await check(folder, '--report')
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'dist/talk/report.html\ndist/talk/report.json\n',
  })
  const read = (name: string) => readFile(join(folder, 'dist/talk', name), 'utf8')
  const before = [await read('report.html'), await read('report.json')]
  const report = JSON.parse(before[1] ?? '')
  expect(report).toMatchObject({ version: 1, passed: true, figures: { slides: 2, requests: 0 } })
  expect(report.inputs).toEqual([
    { path: 'outline/talk.md', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
  await check(folder, '--report')
  expect([await read('report.html'), await read('report.json')]).toEqual(before)
})

test("a report lists the project's own rules, and how often they spoke", async ({ folder, page }) => {
  const rule = (id: string, check: string) =>
    `{ id: '${id}', description: 'It sways.', severity: 'warning', looksAt: 'slides', check${check} }`
  const spoken = rule(
    'mine/sways',
    "({ deck }, say) { say('Unexpected sway', { place: deck.slides[1].place }) }",
  )
  const rules = [spoken, rule('mine/quiet', '() {}'), rule('mine/off', '() { throw new Error() }')]
  await writeFiles(folder, {
    'outline/talk.md': bridge,
    'rostrum.config.js': `export default { rules: [${rules}] }\n`,
    'rostrum.yml': 'rules: {mine/off: off}\n',
  })
  expect((await check(folder, '--report')).code).toBe(0)
  const report = JSON.parse(await readFile(join(folder, 'dist/talk/report.json'), 'utf8'))
  expect(report.ownRules).toEqual([
    { id: 'mine/sways', description: 'It sways.', count: 1 },
    { id: 'mine/quiet', description: 'It sways.', count: 0 },
  ])
  expect(report.inputs.map(({ path }: { path: string }) => path)).toContain('rostrum.config.js')
  expect(report.slides[1].findings).toEqual([expect.objectContaining({ rule: 'mine/sways' })])
  await page.goto(`file://${join(folder, 'dist/talk/report.html')}`)
  await expect(page.getByText('mine/sways It sways. Found 1')).toBeVisible()
  await expect(page.getByText('mine/quiet It sways. None')).toBeVisible()
})

test('a report shows each slide with what is wrong with it', async ({ folder, page }) => {
  const many = Array.from({ length: 26 }, (_, at) => `- Point ${at}`).join('\n')
  await writeFiles(folder, { 'outline/talk.md': `${bridge}${many}\n` })
  expect((await check(folder, '--report')).code).toBe(1)
  await page.goto(`file://${join(folder, 'dist/talk/report.html')}`)
  const slide = page.getByRole('listitem').filter({ has: page.getByRole('img', { name: 'Slide 2' }) })
  await expect(slide).toContainText('text-overflow')
  await expect(slide).toContainText('outline/talk.md:3')
  await expect(page.getByText('1 error')).toBeVisible()
})

test('without a browser the command says so, and --no-browser does without', async ({ folder }) => {
  await writeFiles(folder, { 'outline/talk.md': bridge })
  expect((await check(folder, '--browser', '/nowhere/chrome')).code).toBe(3)
  expect((await check(folder, '--no-browser')).code).toBe(0)
  expect((await check(folder, '--no-browser', '--report')).code).toBe(2)
})

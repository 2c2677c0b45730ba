import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type TestProject, test } from '../../fixtures/project.js'

/** Builds and gives the lines of the report, without the code frames; asserts what holds for every author's mistake. */
async function report({ rostrum, files }: TestProject): Promise<readonly string[]> {
  const before = files()
  const { code, stdout, stderr } = await rostrum('build')
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).not.toMatch(/^ {4}at /m)
  expect(files()).toEqual(before)
  return stderr.split('\n').filter(line => line && !/^ [ \d]+\| /.test(line))
}

/** Builds what has faults in places; asserts that it is written, and gives the lines of the report. */
async function faults({ rostrum }: TestProject): Promise<readonly string[]> {
  const { code, stdout, stderr } = await rostrum('build')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^bridge: \d+ slides?, /)
  return stderr.split('\n').filter(line => line && !/^ [ \d]+\| /.test(line))
}

/** The slides of a deck, without its styles. */
const deck = (project: TestProject, name = 'bridge') =>
  project.read(`dist/${name}/deck.html`).replace(/<style>[\s\S]*?<\/style>/, '')

const outside = "it is outside the project's folder file-outside"
const copy = '  mend: Copy the file into the project.'

test('a picture of raw HTML is no less missing, and one that a script would draw has no file', async ({
  project,
}) => {
  project.write({
    'outline/bridge.md':
      '# Bridge\n\n## It holds\n\n- The <img alt="Arch > pier" src=\'arhc.png\'> stands\n\n<!-- <img src="old.png"> -->\n\n<p>\n<img src="https://example.org/pier.png">\n</p>\n\n<img :src="arches[0]" alt="Some">\n',
    'outline/arch.png': 'pixels',
  })
  expect(await faults(project)).toEqual([
    'outline/bridge.md:5:7 error Cannot find `arhc.png` file-missing',
    '  mend: Did you mean `arch.png`?',
    'outline/bridge.md:9:1 error Cannot embed `https://example.org/pier.png`: it is not a file of the project image-remote',
    '  mend: Download the picture into the project and name the file: a talk shows nothing from the network.',
    'outline/bridge.md:13:1 error Unexpected picture without a file image-broken',
    '  mend: Write the name of a file between the brackets.',
    '3 errors',
  ])
})

test('a picture that is missing, outside, or linked to from outside', async ({ project }) => {
  project.write({
    'secret.png': 'pixels',
    'talk/outline/bridge.md':
      '# Bridge\n\n## It holds\n\n![Arch](arhc.png)\n\n## It lasts\n\n![Pier](../../secret.png)\n\n## It pays\n\n![Toll](linked.png)\n',
    'talk/outline/arch.png': 'pixels',
  })
  symlinkSync('../../secret.png', join(project.folder, 'talk/outline/linked.png'))
  const { code, stderr } = await project.rostrum('build', 'talk')
  expect(code).toBe(1)
  expect(stderr).toBe(
    [
      'talk/outline/bridge.md:5:1 error Cannot find `arhc.png` file-missing',
      ' 5 | ![Arch](arhc.png)',
      '   | ^',
      '  mend: Did you mean `arch.png`?',
      '',
      `talk/outline/bridge.md:9:1 error Cannot use \`../../secret.png\`: ${outside}`,
      ' 9 | ![Pier](../../secret.png)',
      '   | ^',
      copy,
      '',
      `talk/outline/bridge.md:13:1 error Cannot use \`linked.png\`: ${outside}`,
      ' 13 | ![Toll](linked.png)',
      '    | ^',
      copy,
      '',
      '3 errors',
      '',
    ].join('\n'),
  )
  expect(project.read('talk/dist/bridge/deck.html')).not.toContain('../secret')
})

test('an include that is missing or outside, and a cycle', async ({ project }) => {
  project.write({
    'outline/bridge.md':
      '# Bridge\n\n:::include{file=parts/arch.md}\n:::\n\n:::include{file=parts/peer.md}\n:::\n\n:::include{file=../../other/plan.md}\n:::\n',
    'outline/parts/arch.md': '## The arch holds\n\n:::include{file=../bridge.md}\n:::\n',
    'outline/parts/pier.md': '## The pier stands\n',
  })
  expect(await report(project)).toEqual([
    'outline/bridge.md:6:1 error Cannot find `parts/peer.md` file-missing',
    '  mend: Did you mean `parts/pier.md`?',
    `outline/bridge.md:9:1 error Cannot use \`../../other/plan.md\`: ${outside}`,
    copy,
    'outline/parts/arch.md:3:1 error Cannot include `../bridge.md`: `outline/bridge.md` → `outline/parts/arch.md` → `outline/bridge.md` is a cycle include-cycle',
    '  mend: Take one of these includes out.',
    '3 errors',
    'bridge: not written',
  ])
})

test.for([
  [
    'author: Ada\ntheme: [paper',
    /^outline\/bridge\.md:[34]:\d+ error Cannot read the front matter: /,
    'Begin each field',
  ],
  ['author: Ada\nminutes: abc', /^outline\/bridge\.md:3:1 error Unexpected `minutes`/, 'Write a number'],
  ['author: Ada\nlang: [x, y]', /^outline\/bridge\.md:3:1 error Unexpected `lang`/, 'Write a language tag'],
  [
    'author: Ada\nsteps: true\nsteps: true',
    /:4:1 error .*a field stands in it twice/,
    'Take one of the two out',
  ],
] as const)(
  'a talk whose front matter is not understood is made with what is: %j',
  async ([yaml, said, mend], { project }) => {
    project.write({ 'outline/bridge.md': `---\n${yaml}\n---\n\n# Bridge\n\n## It holds\n\n- Long\n` })
    const [head, note] = await faults(project)
    expect(head).toMatch(said)
    expect(note).toContain(`  mend: ${mend}`)
    expect(deck(project)).toMatch(/Ada[\s\S]*It holds/)
  },
)

test('where audiences cannot be read, nothing is made: what is for few could be for all', async ({
  project,
}) => {
  const claims = '# Bridge\n\n## It holds {for=pupils}\n\n- Long\n'
  project.write({
    'outline/bridge.md': `---\naudiences: {pupils: {minutes: 5}\n---\n\n${claims}`,
    'outline/list.md': `---\n- audiences: {pupils: {}}\n---\n\n${claims}`,
    'outline/school.md': `---\naudiences: 5\n---\n\n${claims}`,
    'outline/unknown.md': `---\nminutes: abc\n---\n\n${claims}`,
  })
  const lines = await report(project)
  for (const name of ['bridge', 'list', 'school', 'unknown']) expect(lines).toContain(`${name}: not written`)
})

const citing = (bibliography: string) =>
  `---\nbibliography: ${bibliography}\n---\n\n# Bridge\n\n## It holds [@lee2020]\n\n- So they say [@kim2021]\n`

test.for([
  ['nowhere.json', [/^outline\/bridge\.md:2:1 error Cannot find `nowhere\.json`/], ['lee2020', 'kim2021']],
  ['cut.json', [/^outline\/cut\.json:3:1 error Cannot read `outline\/cut\.json`: /], ['lee2020', 'kim2021']],
  ['open.bib', [/^outline\/open\.bib:2:1 error .* the entry `kim2021` is not closed/], ['kim2021']],
  ['half.bib', [/^outline\/half\.bib:1:1 error .* the entry `kim2021` /], ['kim2021']],
] as const)(
  '%s, a bibliography that cannot be read: placeholders show what is cited',
  async ([name, said, unread], { project }) => {
    project.write({
      'outline/bridge.md': citing(name),
      'outline/cut.json': '[\n  {"id": "lee2020"},\n  {"id": "kim2021",}\n]\n',
      'outline/open.bib': '@book{lee2020, title = {Arches}}\n@book{kim2021, title = {Steel}\n',
      'outline/half.bib': '@book{kim2021, title = }\n@book{lee2020, title = {Arches}}\n',
    })
    const lines = await faults(project)
    const errors = lines.filter(line => / error /.test(line) && !line.endsWith('source-unknown'))
    expect(errors).toEqual(said.map(line => expect.stringMatching(line)))
    const missing = [...deck(project).matchAll(/class="missing">([^<]*)/g)].map(([, key]) => key)
    expect(new Set(missing)).toEqual(new Set(unread))
  },
)

test('an outline that is a folder, or no text', async ({ project }) => {
  project.write({ 'outline/school.md': Buffer.from('#\ncaf\xe9', 'latin1') })
  mkdirSync(join(project.folder, 'outline/bridge.md'))
  expect(await report(project)).toEqual([
    'outline/bridge.md error Cannot read `bridge.md`: it is a folder file-unreadable',
    '  mend: Check the name and the right to read it.',
    'outline/school.md:2:4 error Cannot read `school.md`: it is not UTF-8 text file-unreadable',
    '  mend: Save it as UTF-8.',
    '2 errors',
    'bridge: not written',
    'school: not written',
  ])
})

test("a mistake in the user's own template is said once, with its line, and the built-in one stands in", async ({
  project,
}) => {
  const outline = '# Bridge\n\n## It holds\n\n- Forty years\n'
  project.write({
    'outline/bridge.md': outline,
    'outline/school.md': outline,
    'templates/slides/claim.hbs': '<h2>Claim</h2>\n{{headlin}}\n',
  })
  const [head, ...rest] = await faults(project)
  expect(head).toMatch(
    /^templates\/slides\/claim\.hbs:2:3 error Cannot use the template `slides\/claim`: it has no field `headlin`/,
  )
  expect(rest.slice(1)).toEqual(['1 error'])
  for (const name of ['bridge', 'school']) expect(deck(project, name)).toMatch(/It holds[\s\S]*Forty years/)
})

test('a template that is no text leaves the built-in one where it is', async ({ project }) => {
  project.write({
    'outline/bridge.md': '# Bridge\n\n## It holds\n\n- Forty years\n',
    'templates/slides/claim.hbs': new Uint8Array([0xff]),
  })
  expect((await faults(project))[0]).toMatch(/^templates\/slides\/claim\.hbs:1:1 error Cannot read /)
  expect(deck(project)).toMatch(/It holds[\s\S]*Forty years/)
})

test.for([
  ['![The old arch](arhc.png)', '>The old arch<', '>arhc.png<'],
  ['![The old arch](https://town.example/p/arch.png?size=2#x)', '>The old arch<', '>arch.png<'],
  ['![The old arch](../../arch%20two.png)', '>The old arch<', '>arch two.png<'],
  ['![The old arch](words.png)', '>The old arch<', '>words.png<'],
  ['![The old arch](page.png)', '>The old arch<', '>page.png<'],
  ['![The old arch](cut.svg)', '>The old arch<', '>cut.svg<'],
  ['![](arhc.png)', '>Missing<', '>arhc.png<'],
  ['- The ![old arch](arhc.png) stands', '>old arch<', '>arhc.png<'],
  ['| a | b |\n|---|---|\n| ![old arch](arhc.png) | b |', '>old arch<', '>arhc.png<'],
  ['<video src="arhc.mp4" title="The old arch"></video>', '>The old arch<', '>arhc.mp4<'],
  ['- The span $\\frac{1}{$ is wide', 'class="language-math math-inline missing"', '\\frac{1}{'],
  ['- Wide\n\n$$\n\\spann\n$$', 'class="language-math math-display missing"', '\\spann'],
  ['- It is old [@nobody, p. 3]', '<span class="missing">nobody, p.\u00a03</span>'],
  ['> It is old\n>\n> — A clerk [@nobody]', '<span class="missing">nobody</span>'],
] as const)(
  '%s: the deck shows what is missing, with one error at its line',
  async ([text, ...shown], { project }) => {
    project.write({
      'outline/bridge.md': `---\nbibliography: works.json\n---\n\n# Bridge\n\n## It holds\n\n${text}\n\n## It lasts\n\n- Long\n`,
      'outline/works.json': '[{"id": "lee2020", "title": "Arches", "type": "book"}]',
      'outline/words.png': 'pixels',
      'outline/page.png': '<!doctype html><title>404</title>',
      'outline/cut.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g>',
    })
    const said = await faults(project)
    expect(said.filter(line => / error /.test(line))).toEqual([
      expect.stringMatching(/^outline\/bridge\.md:(?:9|11|12):/),
    ])
    const slides = deck(project)
    for (const part of [...shown, '>It lasts<']) expect(slides).toContain(part)
    expect(slides).not.toContain('town.example')
  },
)

test('a template or rostrum.yml that cannot be read', async ({ project }) => {
  project.write({
    'outline/bridge.md': '# Bridge\n\n## It holds\n',
    'rostrum.yml': 'html: trustd\n',
    'templates/themes/steel.css': new Uint8Array([0xff]),
  })
  expect(await report(project)).toEqual([
    'rostrum.yml:1:1 error Unexpected value `trustd` of `html` config-invalid',
    '  mend: Did you mean `trusted`?',
    'templates/themes/steel.css:1:1 error Cannot read `templates/themes/steel.css`: it is not UTF-8 text file-unreadable',
    '  mend: Save it as UTF-8.',
    '2 errors',
    'bridge: not written',
  ])
})

test('a file that stands where dist has to be', async ({ project }) => {
  project.write({ 'outline/bridge.md': '# Bridge\n\n## It holds\n', dist: 'my notes' })
  expect(await report(project)).toEqual([
    'outline/bridge.md error Cannot write `dist/bridge/deck.html`: `dist` is a file, not a folder file-unwritable',
    '  mend: Make room for it, or write to another folder: `rostrum build --out <folder>`.',
    '1 error',
    'bridge: not written',
  ])
})

test("when the last of a talk's files is refused, none is written, and the next talk is", async ({
  project,
}) => {
  const outline = '# Bridge\n\n## It holds\n\n![Film](film.mp4)\n'
  project.write({
    'outline/bridge.md': outline,
    'outline/film.mp4': 'film',
    'outline/school.md': '# School\n',
  })
  mkdirSync(join(project.folder, 'dist/bridge/media/film.mp4'), { recursive: true })
  const { code, stdout, stderr } = await project.rostrum('build')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^school: 1 slide,/)
  expect(stderr).toContain(
    'error Cannot write `dist/bridge/media/film.mp4`: it is a folder file-unwritable\n',
  )
  expect(project.files().filter(path => path.startsWith('dist/'))).toEqual([
    'dist/school/deck.html',
    'dist/school/speaker.html',
  ])
})

import { once } from 'node:events'
import { renameSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'

const bridge = '# Bridge\n\n## It holds\n\n- Forty years without a crack\n'
const school = '# School\n\n## Lunch helps\n\n- Two more lessons a day\n'

/** The address of the deck, once it is served. */
const deck =
  /deck +(http:\/\/127\.0\.0\.1:\d+\/\S+)\n(?:.*\n)*?Saving a file rebuilds and reloads\. Ctrl-C stops\.\n/

async function textAt(url: string): Promise<string> {
  return (await fetch(url)).text()
}

test('serves the talk, writes its files, and stops on Ctrl-C', async ({ project }) => {
  project.write({ 'outline/bridge.md': bridge })
  const running = project.start('present', '--port', '0')
  const [, url = ''] = await running.until(deck)
  expect(await textAt(url)).toContain('Forty years')
  expect(await textAt(url)).toContain('__rostrum/events')
  expect(project.read('dist/bridge/deck.html')).not.toContain('__rostrum/events')
  const { code, stderr } = await running.stop()
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  await expect(fetch(url)).rejects.toThrow()
})

test('a save is shown; a mistake is told and the last good pages stay', async ({ project }) => {
  project.write({ 'outline/bridge.md': bridge, 'outline/school.md': school })
  const running = project.start('present', '--port', '0')
  const [, url = ''] = await running.until(deck)
  project.write({ 'outline/bridge.md': bridge.replace('Forty', 'Fifty') })
  await running.until(/Rebuilt bridge, school\.\n/)
  expect(await textAt(url)).toContain('Fifty years')

  project.write({ 'outline/bridge.md': `${bridge}\n![Arch](arch.png)\n` })
  await running.until(/bridge\.md:7:1 error Cannot find `arch\.png`/)
  await running.until(/Rebuilt bridge, school\.\n/)
  expect(await textAt(url)).toContain('>arch.png<')

  project.write({ 'outline/bridge.md': bridge.replace('Forty', 'Fifty') })
  await running.until(/Rebuilt bridge, school\.\n/)
  project.write({ 'outline/bridge.md': `${bridge}\n:::include{file=arch.md}\n:::\n` })
  await running.until(/bridge\.md:7:1 error Cannot find `arch\.md`/)
  await running.until(/Rebuilt school\.\nNot rebuilt: bridge; shown as before\.\n/)
  expect(await textAt(url)).toContain('Fifty years')
  expect(project.read('dist/bridge/deck.html')).toContain('Fifty years')
})

test('a new outline is shown too, and one that goes away keeps its last pages', async ({ project }) => {
  project.write({ 'outline/bridge.md': bridge })
  const running = project.start('present', '--port', '0')
  const [, url = ''] = await running.until(deck)
  project.write({ 'outline/school.md': school })
  const [, added = ''] = await running.until(/school: 2 slides\n +deck +(\S+)\n/)
  expect(await textAt(added)).toContain('Two more lessons')

  rmSync(join(project.folder, 'outline/bridge.md'))
  await running.until(/outline\/bridge\.md is gone; its last pages stay until you stop\.\n/)
  await running.until(/Rebuilt school\.\n/)
  expect(await textAt(url)).toContain('Forty years')

  rmSync(join(project.folder, 'outline/school.md'))
  await running.until(/outline\/school\.md is gone/)
  project.write({ 'outline/bridge.md': bridge.replace('Forty', 'Sixty') })
  await running.until(/Rebuilt bridge\.\n/)
  expect(await textAt(url)).toContain('Sixty years')
})

test('outlines that were named stay the only ones, also when they go and come back', async ({ project }) => {
  project.write({ 'outline/bridge.md': bridge })
  const running = project.start('present', 'outline/bridge.md', '-p', '0')
  await running.until(deck)
  project.write({ 'outline/school.md': school })
  const path = join(project.folder, 'outline/bridge.md')
  renameSync(path, `${path}.old`)
  await running.until(/outline\/bridge\.md is gone/)
  renameSync(`${path}.old`, path)
  await running.until(/Rebuilt bridge\.\n/)
  rmSync(path)
  await running.until(/outline\/bridge\.md is gone/)
  project.write({ 'outline/bridge.md': bridge })
  await running.until(/Rebuilt bridge\.\n/)
  expect((await running.stop()).stdout).not.toContain('school')
})

test('rostrum.yml and templates are read again', async ({ project }) => {
  project.write({ 'outline/bridge.md': `${bridge}- <marquee>Toll</marquee>\n` })
  const running = project.start('present', '--port', '0')
  const [, url = ''] = await running.until(deck)
  expect(await textAt(url)).not.toContain('<marquee>')
  project.write({ 'rostrum.yml': 'html: trustd\n' })
  await running.until(/rostrum\.yml:1:1 error Unexpected value `trustd` of `html`/)
  await running.until(/Not rebuilt: bridge/)
  project.write({ 'rostrum.yml': 'html: trusted\n' })
  await running.until(/Rebuilt bridge\.\n/)
  expect(await textAt(url)).toContain('<marquee>Toll</marquee>')
  project.write({ 'templates/slides/claim.hbs': '<p>Riveted by hand</p>' })
  await running.until(/Rebuilt bridge\.\n/)
  expect(await textAt(url)).toContain('Riveted by hand')
})

test('only what the talk was made of, or missed, rebuilds it', async ({ project }) => {
  const dot = (colour: string) => `<svg xmlns="http://www.w3.org/2000/svg" fill="${colour}"/>`
  project.write({
    'talk.md': `${bridge}\n![Arch](figures/arch.svg)\n\n:::include{file=parts/use.md}\n:::\n`,
    'parts/use.md': '## It is used\n\n- Each day\n',
    'figures/arch.svg': dot('red'),
    'talk.log': '',
  })
  const running = project.start('present', 'talk.md', '--port', '0')
  const [, url = ''] = await running.until(deck)
  /** All of it is written before the file that counts, whose change is told alone. */
  const litter = () =>
    project.write({
      'talk.log': `${Math.random()}`,
      'figures/arch.svg.orig': dot('grey'),
      'out/talk/deck.html': '<p>',
      'dist/talk/notes.txt': 'mine',
      'other.md': school,
    })
  litter()
  project.write({ 'figures/arch.svg': dot('green') })
  await running.until(/Rebuilt talk\.\n/)
  expect(await textAt(url)).toContain(Buffer.from(dot('green')).toString('base64'))
  litter()
  project.write({ 'parts/use.md': '## It is used\n\n- Each night\n' })
  await running.until(/Rebuilt talk\.\n/)
  expect(await textAt(url)).toContain('Each night')
  litter()
  project.write({ 'talk.md': `${bridge}\n![Arch](drawings/arch.svg)\n` })
  await running.until(/Cannot find `drawings\/arch\.svg`/)
  await running.until(/Rebuilt talk\.\n|Not rebuilt: talk; shown as before\.\n/)
  litter()
  project.write({ 'drawings/arch.svg': dot('blue') })
  await running.until(/Rebuilt talk\.\n/)
  expect(await textAt(url)).toContain(Buffer.from(dot('blue')).toString('base64'))
  const { stderr } = await running.stop()
  expect(stderr.match(/rebuilt/gi)).toHaveLength(4)
})

test.for(['ts', 'js', 'mjs'])(
  'rostrum.config.%s and what it imports are run again',
  async (kind, { project }) => {
    const config = (theme: string) =>
      `import { look } from './look.${kind}'\nexport default { theme: '${theme}', templates: [look] }\n`
    const look = (name: string) => `export const look = './${name}'\n`
    project.write({
      'package.json': '{"type": "module"}',
      'outline/bridge.md': bridge,
      [`rostrum.config.${kind}`]: config('ink'),
      [`look.${kind}`]: look('one'),
      'one/templates/slides/claim.hbs': '<p>One arch</p>',
      'two/templates/slides/claim.hbs': '<p>Two arches</p>',
    })
    const running = project.start('present', '--port', '0')
    const [, url = ''] = await running.until(deck)
    expect(await textAt(url)).toMatch(/class="theme-ink"[\s\S]*One arch/)
    project.write({ [`rostrum.config.${kind}`]: config('paper') })
    await running.until(/Rebuilt bridge\.\n/)
    expect(await textAt(url)).toContain('class="theme-paper"')
    project.write({ [`look.${kind}`]: look('two') })
    await running.until(/Rebuilt bridge\.\n/)
    expect(await textAt(url)).toContain('Two arches')
    project.write({ [`look.${kind}`]: 'export const look = arches\n' })
    await running.until(
      new RegExp(`look\\.${kind}:1:1 error Cannot run \`rostrum\\.config\\.${kind}\`: arches is not defined`),
    )
    await running.until(/Not rebuilt: bridge/)
    expect(await textAt(url)).toContain('Two arches')
  },
)

test('a busy port moves it to the next, and when all are busy it says so', async ({ project }) => {
  project.write({ 'outline/bridge.md': bridge })
  const others: Server[] = []
  /** Keeps a port busy, by ourselves or whoever has it already; gives its number. */
  const occupy = async (port: number): Promise<number> => {
    const other = createServer()
    others.push(other)
    other.listen(port, '127.0.0.1')
    await Promise.race([once(other, 'listening'), once(other, 'error').catch(() => {})])
    return port || (other.address() as AddressInfo).port
  }
  const port = await occupy(0)
  const running = project.start('present', '--port', `${port}`)
  const [, url = ''] = await running.until(deck)
  expect(Number(new URL(url).port)).toBeGreaterThan(port)
  await running.stop()
  for (let next = port + 1; next <= port + 10; next++) await occupy(next)
  const { code, stderr } = await project.rostrum('present', '--port', `${port}`)
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      `rostrum: Cannot listen on any port from ${port} to ${port + 10}: all are in use. Choose another port.\n` +
      '  For example: rostrum present --port 8080\n',
  })
  for (const other of others) other.close()
})

test.for([
  [
    'an outline whose front matter cannot be read',
    { 'outline/bridge.md': '---\ntheme: [paper\n---\n' },
    /Cannot read the front matter/,
  ],
  ['an outline without a word', { 'outline/bridge.md': '\n' }, /Begin with/],
  ['an outline that is no text', { 'outline/bridge.md': new Uint8Array([0xff, 0xfe, 0]) }, /not UTF-8/],
  [
    'an include that is not there',
    { 'outline/bridge.md': '# B\n\n:::include{file=pier.md}\n:::\n' },
    /pier\.md/,
  ],
  [
    'settings that are not understood',
    { 'outline/bridge.md': bridge, 'rostrum.yml': 'html: trustd\n' },
    /trustd/,
  ],
] as const)('%s: an error page, and the talk once it is mended', async ([, files, said], { project }) => {
  project.write(files)
  const running = project.start('present', '--port', '0')
  const [, url = ''] = await running.until(deck)
  const [shown, told] = [await textAt(url), await textAt(url.replace('deck.html', 'speaker.html'))]
  expect(told).toMatch(said)
  expect(shown).toMatch(/Not ready to be shown[\s\S]*__rostrum\/events/)
  expect(shown).not.toMatch(said)
  project.write({ 'outline/bridge.md': bridge, 'rostrum.yml': 'html: safe\n' })
  await running.until(/Rebuilt bridge\.\n/)
  expect(await textAt(url)).toContain('Forty years')
  expect((await running.stop()).code).toBe(0)
})

test('the error page that an audience may see has no word of the outline', async ({ project }) => {
  project.write({
    'outline/bridge.md':
      '# Bridge\n\n## It sways {for=presss}\n\n- Secret\n\n:::include{file=secret.md}\n:::\n',
    'outline/secret.md': '## Secret {for=secrets}\n',
    'outline/audiences.yml': 'press: {minutes: 5}\n',
  })
  const running = project.start('present', '--port', '0', '--audience', 'press')
  const [, url = ''] = await running.until(deck)
  expect(new URL(url).pathname).toBe('/bridge/press/deck.html')
  const shown = await textAt(url)
  expect(shown).toContain('An audience is named that is not described.')
  expect(shown).toContain('outline/bridge.md:3:')
  expect(shown.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')).not.toMatch(/secret|presss|sways/i)
  expect(await textAt(url.replace('deck.html', 'speaker.html'))).toMatch(/presss[\s\S]*secrets/)
})

test('one audience is presented, and a save of its file shows', async ({ project }) => {
  project.write({
    'outline/bridge.md': `${bridge}- It was painted twice {detail=2}\n`,
    'outline/audiences.yml': 'riders: {detail: 1}\n',
  })
  const running = project.start('present', '--port', '0', '--audience', 'riders')
  const [, url = ''] = await running.until(deck)
  expect(new URL(url).pathname).toBe('/bridge/riders/deck.html')
  expect(await textAt(url)).not.toContain('painted twice')
  project.write({ 'outline/audiences.yml': 'riders: {detail: 2}\n' })
  await running.until(/Rebuilt bridge for riders\.\n/)
  expect(await textAt(url)).toContain('painted twice')
  project.write({ 'outline/audiences.yml': 'drivers: {detail: 2}\n' })
  await running.until(/Cannot rebuild: Unknown audience `riders`/)
  expect(await textAt(url)).toContain('painted twice')
})

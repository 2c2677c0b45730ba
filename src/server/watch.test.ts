import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FileWatch, watchFiles } from './watch.js'
import { type Watched, writtenAt } from './watched.js'

let folder: string
let watch: FileWatch | undefined
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-watch-')))
})
afterEach(() => {
  watch?.close()
  rmSync(folder, { recursive: true })
})

/** What a talk of these files is made of, as they are now, and of the templates. */
function parts(...paths: readonly string[]): Watched {
  const asked = new Map(paths.map(path => [join(folder, path), writtenAt(join(folder, path))]))
  const isWanted = (name: string) => name.endsWith('.hbs')
  return { root: folder, asked, listed: [{ folder: join(folder, 'templates'), isWanted, deep: true }] }
}

/** Watches; `next` gives the paths of the next burst of changes. */
function start(...watched: readonly Watched[]) {
  const bursts: (readonly string[])[] = []
  const waiting: ((paths: readonly string[]) => void)[] = []
  watch = watchFiles(paths => {
    bursts.push(paths.map(path => relative(folder, path)))
    waiting.shift()?.(bursts.at(-1) ?? [])
  })
  watch.follow(watched)
  return {
    bursts,
    next: () => new Promise<readonly string[]>(resolve => waiting.push(resolve)),
  }
}

function write(path: string, content = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

test('files written in one go are told of together', async () => {
  write('bridge.md')
  write('figures/arch.svg')
  const changes = start(parts('bridge.md', 'figures/arch.svg'))
  const told = changes.next()
  write('bridge.md', '# The bridge holds')
  write('figures/arch.svg', '<svg/>')
  expect(await told).toEqual(['bridge.md', 'figures/arch.svg'])
})

test('what the talk was not made of is nothing to it, wherever it is written', async () => {
  for (const path of ['bridge.md', 'figures/arch.svg', 'templates/slides/claim.hbs']) write(path)
  const changes = start(parts('bridge.md', 'figures/arch.svg'))
  const told = changes.next()
  for (const path of ['server.log', 'dist/bridge/deck.html', 'public/index.html', 'figures/arch.svg.bak'])
    write(path, 'a line')
  for (const name of ['bridge.md~', '#bridge.md#', '.bridge.md.swp', '4913', 'bridge.md.tmp']) write(name)
  for (const name of ['claim.hbs~', '.claim.hbs.swp', '4913', 'notes.txt']) write(`templates/slides/${name}`)
  write('bridge.md', '# The bridge holds')
  expect(await told).toEqual(['bridge.md'])
})

test('a log that is written without end holds up no change', async () => {
  write('bridge.md')
  const changes = start(parts('bridge.md'))
  const told = changes.next()
  const logging = setInterval(() => write('server.log', `${Math.random()}`), 5)
  write('bridge.md', '# The bridge holds')
  expect(await told).toEqual(['bridge.md'])
  clearInterval(logging)
})

test('a save by rename is seen, and so is the save after it', async () => {
  write('bridge.md')
  const changes = start(parts('bridge.md'))
  for (const title of ['# The bridge stands', '# The bridge carries', '# The bridge lasts']) {
    const told = changes.next()
    write('.bridge.md.new', title)
    renameSync(join(folder, '.bridge.md.new'), join(folder, 'bridge.md'))
    expect(await told).toEqual(['bridge.md'])
  }
  const told = changes.next()
  write('bridge.md', '# The bridge, at last')
  expect(await told).toEqual(['bridge.md'])
})

test('a file that was missed is seen when it comes, with all the folders to it', async () => {
  const changes = start(parts('figures/arches/arch.svg'))
  const told = changes.next()
  write('figures/arches/arch.svg', '<svg/>')
  expect(await told).toContain('figures')
  const changed = changes.next()
  write('figures/arches/arch.svg', '<svg></svg>')
  expect(await changed).toEqual(['figures/arches/arch.svg'])
})

test('a folder that goes away and comes back, perhaps by another name, is followed on', async () => {
  write('figures/arches/arch.svg')
  const changes = start(parts('figures/arches/arch.svg'))
  const gone = changes.next()
  renameSync(join(folder, 'figures'), join(folder, 'drawings'))
  expect(await gone).toEqual(['figures'])
  const back = changes.next()
  renameSync(join(folder, 'drawings'), join(folder, 'figures'))
  expect(await back).toEqual(['figures'])
  const changed = changes.next()
  write('figures/arches/arch.svg', '<svg/>')
  expect(await changed).toEqual(['figures/arches/arch.svg'])
})

test('templates count before anybody knows their names, in folders made later too', async () => {
  const changes = start(parts())
  const made = changes.next()
  write('templates/slides/claim.hbs')
  expect(await made).toContain('templates')
  const added = changes.next()
  write('templates/slides/own/arch.hbs')
  expect(await added).toContain('templates/slides/own')
  const changed = changes.next()
  write('templates/slides/own/arch.hbs', '<p>')
  expect(await changed).toEqual(['templates/slides/own/arch.hbs'])
})

test('a link is followed where it leads, and by its own name', async () => {
  write('drawings/arch.svg')
  symlinkSync(join(folder, 'drawings'), join(folder, 'figures'))
  const changes = start(parts('figures/arch.svg', 'drawings/arch.svg'))
  const told = changes.next()
  write('drawings/arch.svg', '<svg/>')
  expect(await told).toContain('drawings/arch.svg')
})

test('a name with accents is the same however the disk writes it', async () => {
  const changes = start(parts('Viadukt über.svg'.normalize('NFC')))
  const told = changes.next()
  write('Viadukt über.svg'.normalize('NFD'))
  expect(await told).toHaveLength(1)
})

test('a file that was written between being read and being watched has changed', async () => {
  write('bridge.md')
  const read = parts('bridge.md', 'arch.svg')
  write('arch.svg', '<svg/>')
  expect(await start(read).next()).toEqual(['arch.svg'])
})

test('what is no longer asked for is no longer followed, and nothing is once it is closed', async () => {
  for (const path of ['bridge.md', 'figures/arch.svg']) write(path)
  const changes = start(parts('bridge.md', 'figures/arch.svg'))
  watch?.follow([parts('bridge.md')])
  const told = changes.next()
  write('figures/arch.svg', '<svg/>')
  write('bridge.md', '# The bridge holds')
  expect(await told).toEqual(['bridge.md'])
  watch?.close()
  watch?.follow([parts('figures/arch.svg')])
  expect(changes.bursts).toHaveLength(1)
})

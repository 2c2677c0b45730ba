import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FolderWatch, watchFolder } from './watch.js'

let folder: string
let watch: FolderWatch | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-watch-'))
})
afterEach(() => {
  watch?.close()
  rmSync(folder, { recursive: true })
})

/** Watches the folder; `next` gives the paths of the next burst of changes. */
function start(): { next(): Promise<readonly string[]> } {
  const waiting: ((paths: readonly string[]) => void)[] = []
  watch = watchFolder([folder, join(folder, 'not-there')], paths =>
    waiting.shift()?.(paths.map(path => relative(folder, path))),
  )
  return { next: () => new Promise(resolve => waiting.push(resolve)) }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

test('files written in one go are told of together', async () => {
  write('figures/arch.svg', '<svg/>')
  const changes = start()
  const told = changes.next()
  write('bridge.md', '# The bridge holds')
  write('figures/arch.svg', '<svg></svg>')
  expect(await told).toEqual(['bridge.md', 'figures/arch.svg'])
})

test('a save by rename is seen, and so is the save after it', async () => {
  write('bridge.md', '# The bridge holds')
  const changes = start()
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

test('a folder made later is followed, its first file not missed; a removed one is told of', async () => {
  const changes = start()
  const made = changes.next()
  write('figures/arches/arch.svg', '<svg/>')
  expect(await made).toContain('figures/arches/arch.svg')
  const changed = changes.next()
  write('figures/arches/arch.svg', '<svg></svg>')
  expect(await changed).toEqual(['figures/arches/arch.svg'])
  const removed = changes.next()
  rmSync(join(folder, 'figures'), { recursive: true })
  expect(await removed).toContain('figures')
})

test("products, packages, dotfiles and editors' files are ignored", async () => {
  for (const ignored of ['dist/bridge', 'node_modules/arch', '.git'])
    mkdirSync(join(folder, ignored), { recursive: true })
  const changes = start()
  const told = changes.next()
  write('dist/bridge/deck.html', '<h1>')
  write('node_modules/arch/index.js', '')
  write('.git/index', '')
  for (const name of ['bridge.md~', '#bridge.md#', '.bridge.md.swp', '4913', 'bridge.md.tmp']) write(name, '')
  write('bridge.md', '# The bridge holds')
  expect(await told).toEqual(['bridge.md'])
})

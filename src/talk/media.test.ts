import { VFile } from 'vfile'
import { expect } from 'vitest'
import { type TestProject, test } from '../fixtures/project.js'
import { ProjectFiles } from './files.js'
import { loadMedia } from './media.js'

/** A file of so many bytes that begins as a picture does. */
const picture = (size: number) => Buffer.alloc(size, 'GIF89a')

/** Loads what `urls` name in `outline/bridge.md`, each on a line of its own. */
function load({ folder }: TestProject, ...urls: readonly string[]) {
  const file = new VFile({ path: 'outline/bridge.md' })
  const references = urls.map((url, index) => ({ url, place: { line: index + 1, column: 1 } }))
  const { media, copies } = loadMedia(references, 'outline/bridge.md', new ProjectFiles(folder), file)
  const said = file.messages.map(({ line, ruleId, reason }) => `${line} ${ruleId}: ${reason}`)
  return { media: Object.fromEntries(media), copies, said }
}

test('a small picture is embedded, with the type of its extension', ({ project }) => {
  project.write({ 'outline/arch.JPG': 'GIF89a', 'figures/pier 1.svg': '<svg/>' })
  expect(load(project, 'arch.JPG', '../figures/pier%201.svg', 'arch.JPG')).toEqual({
    media: {
      'arch.JPG': { src: `data:image/jpeg;base64,${btoa('GIF89a')}`, kind: 'image' },
      '../figures/pier%201.svg': { src: `data:image/svg+xml;base64,${btoa('<svg/>')}`, kind: 'image' },
    },
    copies: [],
    said: [],
  })
})

test('a picture in the outline itself stays as it is', ({ project }) => {
  const url = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
  expect(load(project, url)).toEqual({ media: { [url]: { src: url, kind: 'image' } }, copies: [], said: [] })
})

test.for([
  'data:image/png;base64,iVBORw0KGgo=',
  'data:image/jpg;base64,%2F9j%2F4A==',
  "data:image/svg+xml;charset=utf-8,%3Csvg xmlns='http://www.w3.org/2000/svg'><text>é 100%</text></svg>",
  `data:image/svg+xml;base64,${btoa('<svg/>')}`,
])('%s is a picture', (url, { project }) => {
  expect(load(project, url).said).toEqual([])
})

test.for([
  ['data:image/png;base64,AAAA', 'it holds no picture that browsers know'],
  ['data:image/png;base64,', 'it holds no picture that browsers know'],
  ['data:image/png', 'it holds no picture that browsers know'],
  [`data:image/png;base64,${btoa('<svg/>')}`, 'it is an SVG by another name'],
  ['data:image/svg+xml,<svg><g></svg>', expect.stringContaining('its SVG is broken')],
  // To browsers the address ends there.
  ['data:image/svg+xml,<svg fill="#fff"></svg>', expect.stringContaining('its SVG is broken')],
])('%s is no picture', ([url, flaw], { project }) => {
  const { media, said } = load(project, url as string)
  expect(media).toEqual({})
  expect(said).toEqual([expect.stringContaining(`1 image-broken: Cannot show \`${url}\`: `)])
  expect(said[0]?.replace(/^.*?`: /, '')).toEqual(flaw)
})

test.for([
  'file:///etc/passwd',
  'file://./ok.svg',
  'C:\\Users\\me\\x.png',
  'C://x.png',
  '\\\\server\\x.png',
  'javascript:alert(1)',
])('%s is on no network and in no project', (url, { project }) => {
  expect(load(project, url).said).toEqual([
    `1 file-outside: Cannot embed \`${url}\`: it is no path of the project`,
  ])
})

test('large pictures and recordings are copied, each once and under a name of its own', ({ project }) => {
  project.write({
    'outline/large.png': picture(2_000_001),
    'outline/small.png': picture(2_000_000),
    'outline/toll.mp3': 'ringing',
    'outline/1962/Toll.mp3': 'ringing',
    'outline/a film#1.mp4': 'moving',
  })
  const { media, copies, said } = load(
    project,
    'large.png',
    'small.png',
    'toll.mp3',
    './toll.mp3',
    '1962/Toll.mp3',
    'a%20film%231.mp4',
  )
  expect(copies).toEqual([
    { path: 'media/large.png', from: 'outline/large.png' },
    { path: 'media/toll.mp3', from: 'outline/toll.mp3' },
    { path: 'media/2-Toll.mp3', from: 'outline/1962/Toll.mp3' },
    { path: 'media/a film#1.mp4', from: 'outline/a film#1.mp4' },
  ])
  expect(media).toMatchObject({
    'large.png': { src: 'media/large.png', kind: 'image' },
    'small.png': { src: expect.stringMatching(/^data:/) },
    './toll.mp3': { src: 'media/toll.mp3', kind: 'audio' },
    'a%20film%231.mp4': { src: 'media/a%20film%231.mp4', kind: 'video' },
  })
  expect(said).toHaveLength(4)
  expect(said[0]).toBe('1 asset-copied: `large.png` is copied to `media/large.png` beside the deck')
})

test('what cannot be shown is said at its place, and nothing stands for it', ({ project }) => {
  project.write({ 'outline/empty.png': '', 'outline/empty.mp4': '', 'outline/plan.bmp': 'pixels' })
  const urls = ['https://town.example/a.png', '//town.example/a.png', 'file:///etc/hostname', 'empty.png']
  const { media, copies, said } = load(
    project,
    ...urls,
    'empty.mp4',
    'plan.bmp',
    '',
    'arch.png',
    '../../a.png',
  )
  expect(said).toEqual([
    '1 image-remote: Cannot embed `https://town.example/a.png`: it is not a file of the project',
    '2 image-remote: Cannot embed `//town.example/a.png`: it is not a file of the project',
    '3 file-outside: Cannot embed `file:///etc/hostname`: it is no path of the project',
    '4 image-broken: Cannot show `empty.png`: the file is empty',
    '5 image-broken: Cannot show `empty.mp4`: the file is empty',
    '6 image-broken: Cannot show `plan.bmp`: its kind of file is unknown',
    '7 image-broken: Unexpected picture without a file',
    '8 file-missing: Cannot find `arch.png`',
    "9 file-outside: Cannot use `../../a.png`: it is outside the project's folder",
  ])
  expect({ media, copies }).toEqual({ media: {}, copies: [] })
})

test('a message does not repeat a whole film', ({ project }) => {
  const { said } = load(project, `data:video/mp4;base64,${'A'.repeat(10_000)}`)
  expect(said[0]?.length).toBeLessThan(200)
})

test('captions are embedded, and nothing but captions is', ({ project }) => {
  project.write({ 'outline/a.vtt': 'WEBVTT\n', 'outline/a.srt': '1\n' })
  const tell = new VFile({ path: 'outline/talk.md' })
  const references = ['a.vtt', 'a.srt'].map(url => ({ url, place: undefined, isTrack: true }))
  const { media, copies } = loadMedia(references, 'outline/talk.md', new ProjectFiles(project.folder), tell)
  expect([...media]).toEqual([['a.vtt', { src: 'data:text/vtt;base64,V0VCVlRUCg==', kind: 'track' }]])
  expect(copies).toEqual([])
  expect(tell.messages.map(({ reason }) => reason)).toEqual([
    'Cannot show `a.srt`: its kind of file is unknown',
  ])
})

test.for([
  ['100% growth #2.png', '100% growth #2.png'],
  ['100%25 growth %232.png', '100% growth #2.png'],
  ['what?.png', 'what?.png'],
  ['pier (1).png', 'pier (1).png'],
  ['50%.png', '50%.png'],
  ['figures\\pier.png', 'figures/pier.png'],
  ['figures\\_new\\#1.png', 'figures/_new/#1.png'],
  ['old\\_pier\\(1).png', 'old_pier(1).png'],
  ['fig:1.png', 'fig:1.png'],
  ['pier.png?v=2#left', 'pier.png'],
  // Both name a file: what is typed wins.
  ['a%20b.png', 'a%20b.png'],
  // An accent as keyboards write it and as macOS does.
  ['caf\u00e9/Stra\u00dfe \u00fc.png', 'cafe\u0301/Stra\u00dfe u\u0308.png'],
  ['cafe\u0301 2.png', 'caf\u00e9 2.png'],
  ['caf%C3%A9 3.png', 'cafe\u0301 3.png'],
  ['C:\\pier.png', 'C:/pier.png'],
] as const)('`%s` names the file `%s`', ([typed, name], { project }) => {
  const wanted = Buffer.from('\x89PNG\r\n\x1a\nwanted', 'latin1')
  const other = wanted.subarray(0, 8)
  project.write({ [`outline/${name}`]: wanted, 'outline/a b.png': other, 'outline/other.png': other })
  const { media, said } = load(project, typed)
  expect(said).toEqual([])
  expect(media[typed]?.src).toBe(`data:image/png;base64,${wanted.toString('base64')}`)
})

test('a name that is not there is told with the one that differs least', ({ project }) => {
  project.write({
    'outline/Caf\u00e9/Pier.PNG': 'x',
    'outline/pie.png': 'x',
    'outline/old pier.png': 'x',
    'outline/PIER.png': 'x',
  })
  const file = new VFile({ path: 'outline/bridge.md' })
  const urls = ['cafe/pier.png', 'pier.png', 'old%20peir.png', 'old\\pier.png', 'C:\\bridge.png']
  const references = urls.map(url => ({ url, place: undefined }))
  loadMedia(references, 'outline/bridge.md', new ProjectFiles(project.folder), file)
  expect(file.messages.map(({ reason, note }) => `${reason}. ${note}`)).toEqual([
    'Cannot find `cafe/pier.png`. Did you mean `Caf\u00e9/Pier.PNG`?',
    'Cannot find `pier.png`. Did you mean `PIER.png`?',
    'Cannot find `old peir.png`. Did you mean `old pier.png`?',
    'Cannot find `old\\pier.png`. Did you mean `old pier.png`?',
    'Cannot embed `C:\\bridge.png`: it is no path of the project. Copy the file into the project, and name it relative to the outline.',
  ])
})

test('whatever way out of the project is typed, it is none', ({ project }) => {
  project.write({ 'secret.png': 'x', 'talk/outline/bridge.md': '' })
  const file = new VFile({ path: 'outline/bridge.md' })
  const urls = ['..\\..\\secret.png', '%2e%2e/%2e%2e/secret.png', '..\\%2e./secret.png?']
  const references = urls.map(url => ({ url, place: undefined }))
  const { media } = loadMedia(references, file.path, new ProjectFiles(`${project.folder}/talk`), file)
  expect(media.size).toBe(0)
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['file-outside', 'file-outside', 'file-outside'])
})

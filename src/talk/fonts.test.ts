import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { test } from '../fixtures/project.js'
import { openFonts } from './fonts.js'

interface Listed extends Readonly<Record<'file' | 'family' | 'style' | 'unicodeRange', string>> {
  readonly script?: string
}

const faces: readonly Listed[] = [
  {
    file: 'inter-latin.woff2',
    family: 'Inter',
    style: 'normal',
    unicodeRange: 'U+0000-00FF,U+0131, U+2000-206F',
  },
  { file: 'inter-italic.woff2', family: 'Inter', style: 'italic', unicodeRange: 'U+0000-00FF' },
  { file: 'inter-greek.woff2', family: 'Inter', style: 'normal', unicodeRange: 'U+0370-03FF' },
  {
    file: 'naskh.woff2',
    family: 'Noto Naskh Arabic',
    style: 'normal',
    unicodeRange: 'U+0600-06FF,U+200C',
    script: 'Arabic',
  },
  { file: 'mono.woff2', family: 'JetBrains Mono', style: 'normal', unicodeRange: 'U+0000-00FF' },
]

test('a face is taken when one of its characters is used, italics and mono when the deck has them', ({
  project,
}) => {
  project.write({ 'fonts/fonts.json': JSON.stringify(faces.map(face => ({ ...face, weight: '100 900' }))) })
  for (const { file } of faces) project.write({ [`fonts/${file}`]: file })
  const filesFor = (text: string, { italic = false, mono = false } = {}) => {
    const codePoints = new Set([...text].map(character => character.codePointAt(0) as number))
    const folder = pathToFileURL(`${project.folder}/fonts/`)
    return openFonts(folder)({ italic, mono, codePoints }).map(({ data }) => atob(data))
  }
  expect(filesFor('Bridge')).toEqual(['inter-latin.woff2'])
  expect(filesFor('ı')).toEqual(['inter-latin.woff2'])
  expect(filesFor('‘')).toEqual(['inter-latin.woff2'])
  expect(filesFor('Ā')).toEqual([])
  expect(filesFor('γέφυρα')).toEqual(['inter-greek.woff2'])
  expect(filesFor('پل')).toEqual(['naskh.woff2'])
  expect(filesFor('Bridge\u200c')).toEqual(['inter-latin.woff2'])
  expect(filesFor('')).toEqual([])
  expect(filesFor('Bridge', { italic: true })).toEqual(['inter-latin.woff2', 'inter-italic.woff2'])
  expect(filesFor('Bridge', { mono: true })).toEqual(['inter-latin.woff2', 'mono.woff2'])
})

test('what a face is, is handed on as it stands in the list', ({ project }) => {
  const { file, ...face } = { ...faces[0], weight: '100 900' }
  project.write({ 'fonts/fonts.json': JSON.stringify([{ file, ...face }]), [`fonts/${file}`]: 'outlines' })
  const wanted = { italic: false, mono: false, codePoints: new Set([0x41]) }
  expect(openFonts(pathToFileURL(`${project.folder}/fonts/`))(wanted)).toEqual([
    { ...face, data: btoa('outlines') },
  ])
})

test('without a list there are none: the package runs from its source', ({ project }) => {
  const wanted = { italic: true, mono: true, codePoints: new Set([0x41]) }
  expect(openFonts(pathToFileURL(`${project.folder}/`))(wanted)).toEqual([])
})

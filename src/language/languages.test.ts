import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { english } from './en.js'
import { languages } from './languages.js'
import { otherLanguages } from './other-languages.js'

test('every file that is named after a language is on the list of languages, and no other language is', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(name =>
    /^[a-z]{2,3}(?:-[A-Z]{2})?\.ts$/.test(name),
  )
  expect(languages.map(({ tag }) => `${tag}.ts`).sort()).toEqual(files.sort())
})

test('what is known of a language stands in one place', () => {
  expect(languages.filter(({ tag }) => otherLanguages.has(tag))).toEqual([])
})

/** The keys of each object, of each list of pairs (what a map is made of) and of each `switch` in a file. */
function keysIn(text: string): readonly (readonly string[])[] {
  const found: string[][] = []
  const visit = (node: ts.Node) => {
    const keys = ts.isObjectLiteralExpression(node)
      ? node.properties.map(({ name }) => name)
      : ts.isArrayLiteralExpression(node)
        ? node.elements.map(each => (ts.isArrayLiteralExpression(each) ? each.elements[0] : undefined))
        : ts.isCaseBlock(node)
          ? node.clauses.map(each => (ts.isCaseClause(each) ? each.expression : undefined))
          : []
    found.push(
      keys.map(key => (key && (ts.isIdentifier(key) || ts.isStringLiteralLike(key)) ? key.text : '')),
    )
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest))
  return found
}

/** Whether languages are told apart in a file: three tags and more, and few other keys; a word or two may look like a tag. */
function tellsLanguagesApart(text: string): boolean {
  const tags = new Set([...languages.map(({ tag }) => tag), ...otherLanguages.keys()])
  return keysIn(text).some(keys => {
    const known = keys.filter(key => tags.has(key) || tags.has(key.split(/[-_]/)[0] ?? ''))
    return known.length >= 3 && known.length * 2 > keys.length
  })
}

test('what is known of languages stands nowhere but here', () => {
  const src = new URL('..', import.meta.url)
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /(?<!\.test)\.ts$/.test(path) && !/^(?:language|fixtures)\//.test(path))
  expect(files).toContain('audience/cut/cut.ts')
  expect(files.filter(path => tellsLanguagesApart(readFileSync(new URL(path, src), 'utf8')))).toEqual([])
})

test.each([
  ["const headings = { en: 'Backup', 'fr': 'Annexe', de: 'Anhang' }", true],
  ["const locales = { 'de-AT': austrian, 'pt-BR': brazilian, nl: dutch, default: english }", true],
  ["new Map([['en', 1], ['it', 2], ['sv', 3]])", true],
  ["switch (lang) { case 'en': case 'fr': case 'fa': return 1 }", true],
  ['const words = { it, is, no, author, title, year, pages }', false],
  ["const few = { en: 'Backup', fr: 'Annexe' }", false],
])('%s: a table of languages? %s', (text, isOne) => {
  expect(tellsLanguagesApart(text)).toBe(isOne)
})

test('tags are as look-ups ask for them', () => {
  for (const tag of [...languages.map(language => language.tag), ...otherLanguages.keys()])
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
})

describe.each(languages)('$tag', ({ labels, slide, page, citation, quotationMarks }) => {
  test('has no empty word', () => {
    const texts = [slide, page, quotationMarks, citation].flatMap(part => Object.values(part).flat())
    expect(texts.filter(text => text.trim() === '')).toEqual([])
  })

  test('says by how much a talk is ahead or behind', () => {
    expect([page.ahead, page.behind].map(text => text.split('%').length)).toEqual([2, 2])
  })

  test('has no label for two roles, nor an English one for another role', () => {
    const all = [english.labels, labels].flatMap(some =>
      Object.entries(some).flatMap(([role, words]) => words.map(word => [word, role] as const)),
    )
    const roles = new Map(all)
    expect(all.filter(([word, role]) => roles.get(word) !== role)).toEqual([])
    const own = Object.values(labels).flat()
    expect(own).toHaveLength(new Set(own).size)
  })

  test('writes its labels as they are looked up', () => {
    for (const word of Object.values(labels).flat())
      expect(word).toBe(word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'"))
  })
})

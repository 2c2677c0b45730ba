import { readdirSync, readFileSync } from 'node:fs'
import { styles } from 'rostrum:templates'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { bare } from '../fixtures/sample-deck.js'
import { documentStyles } from './document-page.js'
import { deckStyles, pageStyles } from './styles.js'
import { createTemplates } from './templates.js'
import { checkTheme, themeProperties } from './theme-properties.js'

const root = new URL('../../', import.meta.url)
const base = readFileSync(new URL('templates/css/base.css', root), 'utf8')
const sheets = readdirSync(new URL('templates/css/', root)).map(name =>
  readFileSync(new URL(`templates/css/${name}`, root), 'utf8'),
)

/** Properties without a fallback, which have to be set somewhere. */
const usedIn = (css: string) => [...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map(([, name = '']) => name)
const setIn = (css: string) => new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name))

/** What is said of a theme. */
function said(css: string, own: readonly string[] = []): readonly string[] {
  const file = new VFile({ path: 'templates/themes/mine.css' })
  checkTheme(css, own, file)
  return file.messages.map(
    ({ line, column, ruleId, reason, note }) => `${line}:${column} ${ruleId} ${reason}. ${note}`,
  )
}

test('every page sets all properties that it uses', async () => {
  const templates = await createTemplates(bare.overrides, new VFile())
  const themes = templates.themes.map(theme => [theme, deckStyles(theme, [], templates)] as const)
  const documents = ['audiences', 'report'].map(name => [name, documentStyles(name, templates)] as const)
  const others = [
    ['card', pageStyles(['css/base', 'css/article', 'css/card'], [], templates)],
    ['script', pageStyles(['css/base', 'css/article', 'css/script'], [], templates)],
    ['speaker', pageStyles(['css/speaker'], [], templates)],
    ['handout', `${deckStyles('paper', [], templates)}${pageStyles(['css/handout'], [], templates)}`],
  ] as const
  for (const [name, css] of [...themes, ...documents, ...others]) {
    const known = setIn(css)
    expect(
      usedIn(css).filter(property => !known.has(property)),
      name,
    ).toEqual([])
  }
  expect(themes.map(([theme]) => theme)).toContain('ink')
})

test('every property that a theme may set is used', () => {
  const used = new Set(sheets.flatMap(usedIn))
  expect(themeProperties().length).toBeGreaterThan(10)
  expect(themeProperties().filter(name => !used.has(name))).toEqual([])
})

test("the README's table of them is what base.css says", () => {
  const documented = [...base.matchAll(/\/\* (.*?) \*\/\n {2}(--[\w-]+):\s*([^;]*);/g)]
  expect(documented.map(([, , name]) => name)).toEqual(themeProperties())
  const rows = documented.map(([, what = '', name = '', value = '']) => {
    const [first = '', ...rest] = value.split(',')
    return `| \`${name}\` | \`${first.replaceAll('"', '')}\`${rest.length > 0 ? ', …' : ''} | ${what.replace(/\.$/, '')} |`
  })
  const readme = readFileSync(new URL('README.md', root), 'utf8')
  expect(readme).toContain(['| Property | Default | |', '| --- | --- | --- |', ...rows, ''].join('\n'))
})

test('the shipped themes say nothing that does nothing', () => {
  for (const [name, css] of Object.entries(styles))
    if (name.startsWith('themes/')) expect(said(css), name).toEqual([])
})

test('a property that nothing uses is told, with its place and its neighbour', () => {
  expect(said(':root {\n  --accent: teal;\n  --acccent: teal;\n}\n')).toEqual([
    '3:3 theme-property-unknown A property that no slide uses: `--acccent`. Did you mean `--accent`?',
  ])
  expect(said('@media print{:root{--grund:#fff}}')).toEqual([
    expect.stringContaining('1:20 theme-property-unknown'),
  ])
})

test.each([
  ['a property of its own', ':root { --sea: teal; --accent: var(--sea) }', []],
  ["one of the project's own sheets", ':root { --sea: teal }', ['.slide { color: var( --sea, red) }']],
  ['what a comment says', '/* --acccent: teal;\n url(x.png) */ :root { /* --a: b */ --ink: #000 }', []],
  ['embedded fonts', '@font-face { src: url("data:font/woff2;base64,AA==") format("woff2") }', []],
])('%s is fine', (_, css, own) => {
  expect(said(css, own)).toEqual([])
})

test.each([
  ['h1 { background: url(sea.png) }', '1:18 theme-url-blocked Cannot load `url(sea.png)`'],
  ['\n@import "other.css";', '2:1 theme-url-blocked Cannot load `@import "other.css"`'],
  ["@font-face { src: url('https://town.example/a.woff2') }", '1:19 theme-url-blocked'],
])('%j names what no deck loads', (css, message) => {
  expect(said(css)).toEqual([expect.stringContaining(message)])
})

import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import ts from 'typescript'
import { describe, expect } from 'vitest'
import { exportFormats } from './commands/export/formats.js'
import { catalogue } from './diagnostics/catalogue.js'
import { test } from './fixtures/project.js'
import { slideKinds } from './slides/kinds.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(root + path, 'utf8')
const borders = `${root}dependency-cruiser.config.cjs`

describe('the public API', () => {
  const values = [
    'BrowserGone',
    'NoBrowser',
    'argumentRules',
    'buildTalk',
    'catalogue',
    'checkTalk',
    'deckRules',
    'defineConfig',
    'descriptions',
    'exportCard',
    'exportHandout',
    'exportPdf',
    'exportPng',
    'exportScript',
    'findBrowser',
    'forAudience',
    'github',
    'hasErrors',
    'json',
    'keptIds',
    'messagesOf',
    'needsOf',
    'openProject',
    'outline',
    'pretty',
    'readBibliography',
    'readProfiles',
    'readTalk',
    'sarif',
    'selectTalk',
    'severityOf',
    'startBrowser',
    'summary',
    'toArgument',
    'toDeck',
    'toHtml',
    'version',
    'wholeProfile',
  ]
  const types = [
    'Argument',
    'ArgumentContext',
    'AudienceOptions',
    'Bibliography',
    'Block',
    'Browser',
    'BrowserExport',
    'BrowserSearch',
    'BuildOptions',
    'BuiltInRule',
    'BuiltInSay',
    'CheckedTalk',
    'Chosen',
    'Claim',
    'Config',
    'Decision',
    'Deck',
    'DeckContext',
    'Details',
    'Exclusion',
    'ExportOptions',
    'ExportedTalk',
    'Extensions',
    'FrontMatter',
    'HandoutOptions',
    'Inline',
    'Line',
    'Looking',
    'Needs',
    'Obligation',
    'Outline',
    'OutlineOptions',
    'Page',
    'Pages',
    'PdfOptions',
    'Place',
    'Plan',
    'PngOptions',
    'PrettyOptions',
    'Product',
    'Profile',
    'Profiles',
    'Project',
    'ProjectCode',
    'Read',
    'ReadProblem',
    'ReadTalk',
    'ReadText',
    'Reported',
    'Resources',
    'Rule',
    'RuleId',
    'SarifOptions',
    'Say',
    'ScriptOptions',
    'Section',
    'SeenInBrowser',
    'SeenTalk',
    'SelectOptions',
    'Selection',
    'SetPiece',
    'Severity',
    'Slide',
    'SlideKind',
    'Source',
    'StartOptions',
    'StartedBrowser',
    'Talk',
    'Thesis',
    'Variant',
  ]

  test('has these values and no others', async () => {
    expect(Object.keys(await import('./index.js')).sort()).toEqual(values)
  })

  test.for(Object.keys(exportFormats))('makes what `rostrum export %s` makes', format => {
    expect(values).toContain(`export${format.charAt(0).toUpperCase()}${format.slice(1)}`)
  })

  test('has these names and no others', () => {
    const lists = [...read('src/index.ts').matchAll(/export (?:type )?\{([^}]*)\}/g)].map(
      ([, list = '']) => list,
    )
    const names = lists.flatMap(list =>
      list.split(',').map(name => name.replace(/^.* as |type /s, '').trim()),
    )
    expect(names.filter(Boolean).sort()).toEqual([...values, ...types].sort())
  })

  test('says of each name what it is', { timeout: 60_000 }, () => {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
    const entry = `${root}src/index.ts`
    const program = ts.createProgram([entry, `${root}src/html/virtual.d.ts`], options)
    const checker = program.getTypeChecker()
    const source = program.getSourceFile(entry)
    const module = source && checker.getSymbolAtLocation(source)
    const names = module ? checker.getExportsOfModule(module) : []
    expect(names).toHaveLength(values.length + types.length)
    const silent = names.filter(name => {
      const declared = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name
      return declared.getDocumentationComment(checker).length === 0
    })
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})

test('there are slide kinds to look at', () => {
  expect(slideKinds).toContain('objection')
})

// That a kind is a slide's, and has the view that it says, is for the compiler. A slide of every kind is among those that
// tests render: of a kind with a view of its own the compiler wants it, of the others it is made from the table.
test.for(slideKinds)('the slide kind %s has its module, template and browser test', kind => {
  const files = [`src/slides/${kind}.ts`, `templates/slides/${kind}.hbs`, `e2e/slides/${kind}.spec.ts`]
  expect(files.filter(path => !existsSync(root + path))).toEqual([])
})

test('every template of a slide and its browser test is of a kind', () => {
  expect(readdirSync(`${root}templates/slides`).sort()).toEqual(slideKinds.map(kind => `${kind}.hbs`).sort())
  expect(readdirSync(`${root}e2e/slides`).sort()).toEqual(slideKinds.map(kind => `${kind}.spec.ts`).sort())
})

test('every rule of the catalogue is reported somewhere', () => {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .filter(path => /(?<!\.test|\/catalogue)\.ts$/.test(path) && !path.startsWith('src/fixtures/'))
    .map(read)
  const dead = Object.keys(catalogue).filter(id => !sources.some(source => source.includes(`'${id}'`)))
  expect(dead).toEqual([])
})

describe('the borders between rooms', () => {
  // commands/ may import everything, fixtures/ is for tests.
  const free = ['commands', 'fixtures']
  const rooms = readdirSync(`${root}src`, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !free.includes(entry.name))
    .map(entry => entry.name)

  test('are drawn around every room', () => {
    const { forbidden } = createRequire(import.meta.url)(borders) as { forbidden: { name: string }[] }
    const names = forbidden.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(rooms.flatMap(room => [`${room}-borders`, `${room}-type-borders`])),
    )
  })

  test('leave no rooms that need each other, not even for types', () => {
    const { forbidden } = createRequire(import.meta.url)(borders) as {
      forbidden: { name: string; to: { pathNot?: string } }[]
    }
    const needs = new Map(
      rooms.map(room => {
        const allowed = forbidden.find(({ name }) => name === `${room}-type-borders`)?.to.pathNot ?? ''
        return [
          room,
          (/\(\?:(.*)\)/.exec(allowed)?.[1] ?? '').split('|').filter(other => other !== room),
        ] as const
      }),
    )
    expect(needs.get('html')).toContain('slides')
    // Takes away what needs nothing that is left, until nothing more can be: rooms in a circle stay.
    for (let free = ['']; free.length > 0; ) {
      free = [...needs].flatMap(([room, others]) => (others.some(other => needs.has(other)) ? [] : [room]))
      for (const room of free) needs.delete(room)
    }
    expect([...needs.keys()]).toEqual([])
  })

  const imports = "import { own } from '../slides/own.js'\nexport const own2 = own\n"
  const importsType = "import type { Own } from '../slides/own.js'\nexport type Own2 = Own\n"
  const offences = {
    'src/outline/value.ts': [imports, 'outline-borders'],
    'src/audience/value.ts': [imports, 'audience-borders'],
    'src/rules/value.ts': [imports.replace('slides', 'audience'), 'rules-borders'],
    'src/rules/type.ts': [importsType.replace('slides', 'audience'), undefined],
    'src/outline/type.ts': [importsType, 'outline-type-borders'],
    'src/outline/lazy.ts': ["export const own = () => import('../slides/own.js')\n", 'outline-borders'],
    'src/client/type.ts': [importsType, 'client-type-borders'],
    'src/client/node.ts': ["export { env } from 'node:process'\n", 'page-scripts-know-no-node'],
    'src/html/value.ts': [imports.replace('slides', 'argument'), 'html-borders'],
    'src/html/type.ts': [importsType.replace('slides', 'argument'), undefined],
    'src/html/disk.ts': ["export { readFileSync } from 'node:fs'\n", 'stages-read-nothing'],
    'src/html/fine.ts': [imports, undefined],
    'src/html/value.test.ts': [imports.replace('slides', 'argument'), undefined],
    'src/pipeline.ts': ["export { own } from './commands/own.js'\n", 'spine'],
    'src/check-talk.ts': ["export { own } from './commands/own.js'\n", 'beside-the-spine'],
    'src/commands/api.ts': ["export { own } from '../index.js'\n", 'public-api-is-for-others'],
    'src/argument/there.ts': [
      "import { back } from './back.js'\nexport const there = () => back\n",
      undefined,
    ],
    'src/argument/back.ts': [
      "import { there } from './there.js'\nexport const back = () => there\n",
      'no-cycles',
    ],
    'src/argument/whole.ts': [
      "import type { Part } from './part.js'\nexport type Whole = readonly Part[]\n",
      undefined,
    ],
    'src/argument/part.ts': [
      "import type { Whole } from './whole.js'\nexport interface Part {\n  readonly of: Whole\n}\n",
      'no-cycles',
    ],
  } as const

  test('are what the lint reports', async ({ project }) => {
    const own = 'export const own = 1\nexport type Own = number\n'
    project.write({ 'tsconfig.json': '{}', 'package.json': '{"type":"module"}', 'src/index.ts': own })
    for (const room of [...rooms, 'commands']) project.write({ [`src/${room}/own.ts`]: own })
    for (const [path, [text]] of Object.entries(offences)) project.write({ [path]: text })
    const cruiser = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`
    const argv = [cruiser, 'src', '--config', borders, '--output-type', 'json']
    const { stdout } = await promisify(execFile)(process.execPath, argv, { cwd: project.folder })
    const { violations } = JSON.parse(stdout).summary as {
      violations: { from: string; rule: { name: string } }[]
    }
    const expected = Object.entries(offences).flatMap(([path, [, rule]]) =>
      rule ? [`${path}: ${rule}`] : [],
    )
    expect(violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort()).toEqual(expected.sort())
  })
})

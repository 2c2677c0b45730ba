// Looks at the package as those who install it do: programs of theirs are compiled and run in a folder that has its
// dependencies and nothing else of this one.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A program that goes through the stages by hand, from a text in memory, and through their trees. */
const stages = `
import { VFile } from 'vfile'
import {
  type Argument, argumentRules, type Block, forAudience, needsOf, outline, type ReadText, type Resources, type BuiltInRule,
  type ArgumentContext, readBibliography, type RuleId, severityOf, toArgument, toDeck, toHtml, wholeProfile,
} from 'rostrum'

const file = new VFile({ path: 'bridge.md', value: '# Bridge' })
const none: ReadText = path => ({ problem: { ruleId: 'file-missing', reason: \`No \${path}\`, note: 'Add it.' } })
const tree = outline(file, none)
const { works } = await readBibliography(tree, none, file)
const argument: Argument = toArgument(tree, works, file)
const { argument: own, selection } = forAudience(argument, wholeProfile(argument.matter), file)
const deck = toDeck(own)
const fonts: Resources['fonts'] = []
const resources: Resources = { images: new Map(), fonts, overrides: new Map(), trustHtml: false, live: false }
const pages: { readonly deck: string } = await toHtml(deck, needsOf(deck), resources, file)
const severities: ('error' | 'warning' | 'info')[] = file.messages.map(severityOf)
const rules: readonly BuiltInRule<ArgumentContext>[] = argumentRules
const id: RuleId = 'claim-too-long'
const formulas = (block: Block): string =>
  block.type === 'shown' && block.node.type === 'math' ? block.node.value : ''
if (!pages.deck.includes('<h1') || rules.every(rule => rule.id !== id)) throw new Error('The stages make no deck')
if (severities.length + selection.seconds < 0) throw new Error(own.intro.map(formulas).join())
`

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'rostrum-consumer-'))
const node = (argv, cwd) => execFileSync(process.execPath, argv, { cwd, stdio: 'inherit' })
const bin = path => join(root, 'node_modules', path)

try {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const tarball = join(folder, JSON.parse(packed)[0].filename)
  node([bin('@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'esm-only'], root)
  const own = join(folder, 'node_modules/rostrum')
  mkdirSync(own, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components', '1'])
  // Whoever runs a program on Node has Node's types.
  for (const name of ['@types/node', ...dependenciesOf(root)]) install(name)
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const [, program] = /^## As a library\n[\s\S]*?```js\n([\s\S]*?)```/m.exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  )
  writeFileSync(join(folder, 'readme.ts'), program)
  writeFileSync(join(folder, 'stages.ts'), stages)
  const compilerOptions = {
    strict: true,
    module: 'nodenext',
    target: 'es2023',

    types: ['node'],
  }
  const tsconfig = {
    compilerOptions: { ...compilerOptions, skipLibCheck: false },
    files: ['readme.ts', 'stages.ts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  node([bin('typescript/bin/tsc'), '-p', folder], folder)
  node(['stages.js'], folder)
} finally {
  rmSync(folder, { recursive: true })
}

function dependenciesOf(packageFolder) {
  const { dependencies = {} } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return Object.keys(dependencies)
}

/** Copies a package, and those that it depends on, from this folder. */
function install(name, seen = new Set()) {
  if (seen.has(name)) return
  seen.add(name)
  const from = bin(name)
  cpSync(from, join(folder, 'node_modules', name), { recursive: true })
  for (const other of dependenciesOf(from)) install(other, seen)
}

// Builds the package into dist/lib: the command, the library, fonts, and the licences of what is inside.
import { spawnSync } from 'node:child_process'
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { assets } from './assets.mjs'
import { copyFonts } from './fonts.mjs'
import { writeSchemas } from './schemas.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = `${root}dist/lib`

await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
const options = {
  absWorkingDir: root,
  outdir: out,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['playwright'],
  alias: { 'node-fetch': './scripts/no-network.mjs', 'sync-fetch': './scripts/no-network.mjs' },
  plugins: [assets.esbuild()],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}
const esm = { ...options, format: 'esm' }
// One file of ASCII that is one function expression, so that V8 reads it at once and takes the code compiled last time.
const commonjs = {
  ...options,
  minify: true,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  charset: 'ascii',
}
const program = {
  ...commonjs,
  entryPoints: { program: 'src/program.ts' },
  plugins: [...options.plugins, pdfApart()],
  define: { 'import.meta.url': '__url' },
  banner: { js: '(function (require, __url) {' },
  footer: { js: '})' },
}
// As it was written, so that stacks name functions and lines that can be looked up. The program is in it once more, for
// reports of bugs: its own file starts faster, and says nothing in a stack.
const library = {
  ...esm,
  entryPoints: ['src/index.ts', 'src/program.ts'],
  splitting: true,
  charset: 'utf8',
  // Lazy parts lie beside the entry: `import.meta.url` leads to package.json and fonts/ from any of them.
  chunkNames: '[name]-[hash]',
  // Some dependencies are CommonJS and ask for Node's modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
}
const pdf = { ...commonjs, entryPoints: { pdf: '@libpdf/core' } }
const builds = await Promise.all(
  [{ ...esm, minify: true, entryPoints: ['src/cli.ts'] }, program, pdf, library].map(options =>
    build(options),
  ),
)
await toAscii(`${out}/program.cjs`)
await copyFonts(`${out}/fonts`)
await writeSchemas(`${out}/schemas`)
await writeFile(
  `${out}/THIRD-PARTY-LICENSES.txt`,
  await licences(builds.flatMap(({ metafile }) => Object.keys(metafile.inputs))),
)

// The first build leaves its compiled code for the next ones: that of the shipped talk with what the talk lacks, code. It
// stands in a folder of its own, because beside it here the package's templates would pass for a user's, and be compiled too.
const first = await mkdtemp(join(tmpdir(), 'rostrum-first-'))
await cp(`${root}outline`, join(first, 'outline'), { recursive: true })
await appendFile(
  join(first, 'outline', 'partnership-of-convenience.md'),
  '\n## Code is coloured\n\n```js\nf("a", 1) // b\n```\n',
)
const built = spawnSync(process.execPath, [`${out}/cli.js`, 'build', '--all'], {
  cwd: first,
  encoding: 'utf8',
})
await rm(first, { recursive: true, force: true })
if (built.status !== 0) throw new Error(`The package's first build failed:\n${built.stderr}`)

/** Leaves what reads and writes PDFs in a file of its own: a third of all code, and only exports need it. */
function pdfApart() {
  return {
    name: 'pdf-apart',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^@libpdf\/core$/ }, () => ({ path: './pdf.cjs', external: true })),
  }
}

/** Escapes what esbuild's `charset: 'ascii'` leaves: characters in regular expressions, which mean the same escaped. */
async function toAscii(path) {
  const text = await readFile(path, 'utf8')
  const escaped = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  await writeFile(path, text.replace(/[\u0080-\uffff]/g, escaped))
}

/** The licence texts of the packages that are inside the bundle and the pages. */
async function licences(inputs) {
  const packages = inputs.flatMap(input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [])
  const texts = [
    'reveal.js',
    '@fontsource-variable/inter',
    '@fontsource-variable/source-serif-4',
    '@fontsource-variable/jetbrains-mono',
    '@fontsource-variable/noto-naskh-arabic',
    '@fontsource-variable/noto-sans-hebrew',
    '@fontsource-variable/noto-serif-hebrew',
    '@fontsource-variable/vazirmatn',
  ]
    .map(name => `node_modules/${name}`)
    .concat(packages)
  const parts = await Promise.all([...new Set(texts)].sort().map(licence))
  return parts.join(`\n${'-'.repeat(80)}\n\n`)
}

async function licence(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${root}${folder}/package.json`, 'utf8'))
  for (const file of ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'License']) {
    const text = await readFile(`${root}${folder}/${file}`, 'utf8').catch(() => undefined)
    if (text) return `${name} ${version} (${license})\n\n${text.trim()}\n`
  }
  return `${name} ${version} (${license})\n`
}

// Turns templates/ and src/client/ into the two virtual modules of src/html/virtual.d.ts, for esbuild and for vitest alike.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import Handlebars from 'handlebars'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Options under which every template is compiled, built-in or a user's: only fields that exist, no logic in helpers. */
const compileOptions = { strict: true, knownHelpersOnly: true }

async function templateModule() {
  const names = (await readdir(`${root}templates`, { recursive: true }))
    .map(name => name.replaceAll('\\', '/'))
    .sort()
  const templates = []
  const styles = {}
  for (const name of names) {
    const text = async () => readFile(`${root}templates/${name}`, 'utf8')
    if (name.endsWith('.hbs')) {
      const spec = Handlebars.precompile(await text(), { ...compileOptions, srcName: undefined })
      templates.push(`${JSON.stringify(name.slice(0, -4))}: ${spec}`)
    } else if (name.endsWith('.css')) {
      const { code } = await transform(await text(), {
        loader: 'css',
        minify: true,
        target: 'es2022',
        charset: 'utf8',
      })
      styles[name.slice(0, -4)] = code.trim()
    }
  }
  return `export const templates = {${templates.join(',\n')}}\nexport const styles = ${JSON.stringify(styles)}`
}

async function clientModule() {
  const scripts = {}
  for (const name of ['deck', 'speaker', 'reload', 'probe']) {
    const result = await build({
      entryPoints: [`${root}src/client/${name}.ts`],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'inline',
    })
    scripts[name] = result.outputFiles[0].text.trim()
  }
  return `export const scripts = ${JSON.stringify(scripts)}`
}

const modules = { 'rostrum:templates': templateModule, 'rostrum:client': clientModule }

export const assets = {
  esbuild: () => ({
    name: 'rostrum-assets',
    setup(bundler) {
      bundler.onResolve({ filter: /^rostrum:/ }, ({ path }) => ({ path, namespace: 'rostrum' }))
      bundler.onLoad({ filter: /.*/, namespace: 'rostrum' }, async ({ path }) => ({
        contents: await modules[path](),
        loader: 'js',
      }))
    },
  }),
  vite: () => ({
    name: 'rostrum-assets',
    resolveId: id => (id in modules ? `\0${id}` : undefined),
    load: id => modules[id.slice(1)]?.(),
  }),
}

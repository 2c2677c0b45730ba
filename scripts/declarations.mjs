// Writes the types of the library into one file: what src/index.ts exports, and nothing that cannot be reached from there.
import { mkdir, writeFile } from 'node:fs/promises'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'

const bundle = await rollup({
  input: 'src/index.ts',
  external: id => !/^[./]/.test(id) && id !== 'mdast-util-math',
  plugins: [
    dts({
      tsconfig: 'tsconfig.json',
      // The nodes of formulas are a part of our trees, the package that parses them is not a dependency.
      includeExternal: ['mdast-util-math'],
      compilerOptions: { stripInternal: true },
    }),
  ],
  onwarn: warning => {
    throw new Error(warning.message)
  },
})
const { output } = await bundle.generate({ format: 'es' })
await bundle.close()
await mkdir('dist/lib', { recursive: true })
await writeFile('dist/lib/index.d.ts', withoutParsers(output[0].code))

/** Takes out what the package of formulas adds to the types of parsers, which nobody has who reads these. */
function withoutParsers(code) {
  return code.replace(/^\/\/.*\ndeclare module 'mdast-util-[^']*' \{\n[\s\S]*?\n\}\n/gm, '')
}

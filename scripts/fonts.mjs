// Copies the font files of the @fontsource packages and writes fonts.json: which face serves which characters.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url))
const sheets = [
  'source-serif-4/index.css',
  'source-serif-4/wght-italic.css',
  'inter/index.css',
  'inter/wght-italic.css',
  'jetbrains-mono/index.css',
]
// Faces for one script each: of their characters only those of the script are wanted, not those that Latin faces have.
const scripts = {
  'noto-naskh-arabic/index.css': 'Arabic',
  'vazirmatn/index.css': 'Arabic',
  'noto-serif-hebrew/index.css': 'Hebrew',
  'noto-sans-hebrew/index.css': 'Hebrew',
}

export async function copyFonts(out) {
  await mkdir(out, { recursive: true })
  const faces = []
  for (const sheet of [...sheets, ...Object.keys(scripts)]) {
    const script = scripts[sheet]
    const [name] = sheet.split('/')
    const css = await readFile(`${modules}@fontsource-variable/${sheet}`, 'utf8')
    for (const [, rule] of css.matchAll(/@font-face\s*\{([^}]*)\}/g)) {
      const value = property => new RegExp(`${property}:\\s*([^;]+);`).exec(rule)?.[1]?.trim()
      const file = /files\/([^)'"]+\.woff2)/.exec(rule)?.[1]
      if (script && !file.includes(`-${script.toLowerCase()}-wght`)) continue
      const family = value('font-family')
        .replace(/^['"]|['"]$/g, '')
        .replace(/ Variable$/, '')
      await cp(`${modules}@fontsource-variable/${name}/files/${file}`, `${out}/${file}`)
      faces.push({
        file,
        family,
        style: value('font-style'),
        weight: value('font-weight'),
        unicodeRange: value('unicode-range'),
        ...(script && { script }),
      })
    }
  }
  await writeFile(`${out}/fonts.json`, `${JSON.stringify(faces, null, 1)}\n`)
}

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Built, test as base, buildTalk } from './talk.js'

export { expect } from '@playwright/test'

const outlines = fileURLToPath(new URL('../outline/', import.meta.url))
const name = 'partnership-of-convenience.md'

interface ShippedTalk {
  /** The outline's text. */
  readonly outline: string
  /** Builds the talk that ships with Rostrum, with these lines more in its front matter; once for each. */
  readonly build: (...matter: readonly string[]) => Promise<Built>
}

/** The tests of the talk that ships. */
export const test = base.extend<object, { shipped: ShippedTalk }>({
  shipped: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture depends on.
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'rostrum-e2e-shipped-'))
      const outline = await readFile(join(outlines, name), 'utf8')
      const built = new Map<string, Promise<Built>>()
      await use({
        outline,
        build: (...matter) => {
          const variant = matter.join('-').replace(/\W+/g, '-') || 'as-it-is'
          const known = built.get(variant) ?? buildVariant(join(folder, variant), outline, matter)
          built.set(variant, known)
          return known
        },
      })
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
})

async function buildVariant(folder: string, outline: string, matter: readonly string[]): Promise<Built> {
  await cp(outlines, join(folder, 'outline'), { recursive: true })
  const file = join(folder, 'outline', name)
  await writeFile(file, outline.replace('---\n', ['---', ...matter, ''].join('\n')))
  return buildTalk(file, join(folder, 'dist'))
}

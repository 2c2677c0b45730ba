import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { roles } from './argument/roles.js'
import { exportFormats } from './commands/export/formats.js'
import { languages } from './language/languages.js'
import type { Role } from './language/role.js'
import { pageRules } from './rules/page-rules.js'
import { argumentRules, deckRules } from './rules/rules.js'
import { slideKinds } from './slides/kinds.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const text = readFileSync(`${root}CONTRIBUTING.md`, 'utf8')
const namesIn = (folder: string) => readdirSync(root + folder).map(name => name.replace(/\.\w+$/, ''))

/** What was made by each recipe, and what its files say of that. */
const made: Readonly<Record<string, readonly string[]>> = {
  'A label': Object.keys(roles),
  'A slide kind': slideKinds,
  // axe's rules share a file: they are axe's.
  'A rule': [...argumentRules, ...deckRules, ...pageRules]
    .map(({ id }) => id)
    .filter(id => !id.startsWith('axe-')),
  'A language': languages.map(({ tag }) => tag),
  'An export format': Object.keys(exportFormats),
  'A theme': namesIn('templates/themes'),
}

const recipes = text
  .slice(text.indexOf('## Recipes'))
  .split(/^### /m)
  .slice(1)
  .map(recipe => {
    const name = recipe.slice(0, recipe.indexOf('\n'))
    // Each step has one file, or one of several.
    const steps = [...recipe.matchAll(/^- (`[^:\n]*`)/gm)].map(([, files = '']) =>
      [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
    )
    return { name, steps }
  })

test('there is a recipe for all that is often added', () => {
  expect(recipes.map(({ name }) => name)).toEqual(Object.keys(made))
})

describe.each(recipes)('$name', ({ name, steps }) => {
  test('has files', () => {
    expect(steps.length).toBeGreaterThan(0)
  })

  test.each(made[name] ?? [])('%s has followed it', member => {
    for (const files of steps)
      expect(
        files.some(file => isFollowed(file, member)),
        files.join(),
      ).toBe(true)
  })
})

/** Whether a new file is there, or one that was there names what was added. */
function isFollowed(file: string, member: string): boolean {
  // A label has its words in every language's file, which may be another's: Brazil's are Portugal's.
  if (isRole(member) && file.includes('<tag>'))
    return languages.every(({ tag, labels }) => isFollowed(file, tag) && labels[member].length > 0)
  const path = root + file.replace(/<\w+>/, member)
  if (!existsSync(path)) return false
  return file.includes('<') || mentions(readFileSync(path, 'utf8'), member)
}

function isRole(name: string): name is Role {
  return Object.hasOwn(roles, name)
}

/** By its own name, or by the name of its file or constant. */
function mentions(code: string, member: string): boolean {
  return new RegExp(`(?<![\\w-])${member}(?![\\w-])`).test(code)
}

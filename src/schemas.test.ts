import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { writeSchemas } from '../scripts/schemas.mjs'
import { fields } from './audience/profiles/fields.js'
import { readFrontMatter } from './outline/front-matter.js'

const outlines = fileURLToPath(new URL('../outline/', import.meta.url))
const shipped = (name: string) => readFileSync(outlines + name, 'utf8')

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly additionalProperties?: unknown
  readonly definitions: Readonly<Record<string, Schema>>
}

let folder = ''
const schema = (name: string): Schema => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-schemas-'))
  await writeSchemas(folder)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('the schema of audiences has the fields that are read, and refuses others', () => {
  const { definitions } = schema('audiences')
  const audience = definitions.AudienceFields
  expect(Object.keys(audience?.properties ?? {}).sort()).toEqual(Object.keys(fields).sort())
  const used = Object.values(parse(shipped('audiences.yml'))).flatMap(one => Object.keys(one as object))
  expect(Object.keys(audience?.properties ?? {})).toEqual(expect.arrayContaining(used))
  const open = Object.values(definitions).filter(
    ({ properties, additionalProperties }) => properties && additionalProperties !== false,
  )
  expect(open).toEqual([])
})

test('the schema of the front matter has the fields that are read, and leaves others to other tools', () => {
  const { properties = {}, additionalProperties } = schema('front-matter')
  const yaml = Object.keys(properties).map(name => `${name}: a`)
  const { places = {} } = readFrontMatter(yaml.join('\n'), 1, new VFile())
  expect(Object.keys(places)).toEqual(Object.keys(properties))
  const [matter] = parseAllDocuments(shipped('partnership-of-convenience.md'))
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(matter?.toJS())))
  expect(additionalProperties).not.toBe(false)
})

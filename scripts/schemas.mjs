// Makes the JSON schemas of the YAML that authors write and of the report of a check, from their interfaces.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What each schema is called and made of. */
const schemas = {
  audiences: { path: 'src/audience/profiles/audience-fields.ts', type: 'AudiencesFile' },
  'front-matter': {
    path: 'src/outline/front-matter-fields.ts',
    type: 'FrontMatterFields',
    additionalProperties: true,
  },
  report: { path: 'src/rules/certificate-data.ts', type: 'Certificate' },
}

/** Writes `<name>.json` for each schema into a folder, which is made where it is missing. */
export async function writeSchemas(folder) {
  await mkdir(folder, { recursive: true })
  for (const name of Object.keys(schemas))
    await writeFile(`${folder}/${name}.json`, `${JSON.stringify(schemaOf(name), undefined, 2)}\n`)
}

/** The schema of that name. */
export function schemaOf(name) {
  const { path, ...of } = schemas[name]
  const options = { path: root + path, ...of, topRef: false, jsDoc: 'extended', skipTypeCheck: true }
  return createGenerator(options).createSchema(of.type)
}

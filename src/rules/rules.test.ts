import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { VFile } from 'vfile'
import { afterAll, describe, expect, test } from 'vitest'
import { catalogue } from '../diagnostics/catalogue.js'
import { severityOf } from '../diagnostics/report.js'
import { englishVerbs } from '../language/en-finite-verbs.js'
import { readTalk, selectTalk } from '../pipeline.js'
import { toDeck } from '../slides/to-deck.js'
import { openProject } from '../talk/project.js'
import { argumentRules, checkArgument, checkDeck, deckRules } from './rules.js'

const root = fileURLToPath(new URL('.', import.meta.url))
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rostrum-rules-')))
afterAll(() => rmSync(folder, { recursive: true }))

const rules = [
  ...argumentRules.map(({ id }) => ({ id, path: `${root}argument/${id}.ts` })),
  ...deckRules.map(({ id }) => ({ id, path: `${root}slides/${id}.ts` })),
]

test('every rule stands in a file of its name, and every such file is run', () => {
  const files = ['argument', 'slides'].flatMap(room => readdirSync(root + room))
  const named = files.flatMap(name => (Object.hasOwn(catalogue, name.slice(0, -3)) ? [name] : []))
  expect(named.sort()).toEqual(rules.map(({ id }) => `${id}.ts`).sort())
})

describe.each(rules)('$id', ({ id, path }) => {
  const examples = examplesIn(readFileSync(path, 'utf8'))

  test('has an example that it finds and one that it does not', () => {
    expect(examples.some(({ expected }) => expected.length > 0)).toBe(true)
    expect(examples.some(({ expected }) => expected.length === 0)).toBe(true)
  })

  test.each(examples.map((example, index) => ({ ...example, number: index + 1 })))(
    'says of its example $number what its comment says, and no more',
    async ({ files, expected, number }) => {
      expect(await messagesOf(files, id, join(folder, id, String(number)))).toEqual(expected)
    },
  )
})

/** An outline, the files that it names, and what a rule has to say of them. */
interface Example {
  readonly files: Readonly<Record<string, string>>
  readonly expected: readonly string[]
}

/** The examples of the comment before a rule. */
function examplesIn(source: string): readonly Example[] {
  const rule = source.search(/^export const \w+: Rule</m)
  const comment = source.slice(source.lastIndexOf('/**', rule), rule).replace(/^ \*(?:\/| ?)/gm, '')
  return comment
    .split(/^@example\n/m)
    .slice(1)
    .map(text => {
      const fences = [...text.matchAll(/^```\w+(?: (\S+))?\n([\s\S]*?)^```$/gm)]
      const expected = text.slice(0, text.indexOf('```')).trim()
      return {
        files: Object.fromEntries(fences.map(([, name = 'talk.md', content = '']) => [name, content])),
        expected: expected === '' ? [] : expected.split('\n'),
      }
    })
}

/** What a rule says of an outline as a whole and, where that is something else, for its audiences. */
async function messagesOf(files: Example['files'], id: string, path: string): Promise<readonly string[]> {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  const read = await readTalk('talk.md', openProject(path))
  expect(read.file.messages.map(String)).toEqual([])
  const said = (audience: string) => {
    const { argument, selection, file } = selectTalk(read, { audience })
    // The whole outline still says what is for whom.
    const looked = audience === '' ? read.argument : argument
    checkArgument(looked ?? argument, selection, file, read.texts)
    checkDeck(toDeck(argument), selection, file)
    return linesOf(file, id)
  }
  const whole = said('')
  const others = [...read.profiles.keys()].flatMap(name =>
    said(name).flatMap(line => (whole.includes(line) ? [] : [`${name} ${line}`])),
  )
  return [...whole, ...others]
}

function linesOf(file: VFile, id: string): readonly string[] {
  return file.messages
    .filter(({ ruleId }) => ruleId === id)
    .map(message => `${message.line}:${message.column} ${severityOf(message)} ${message.reason}`)
}

const assertive = [
  'Hunger shows in the first lesson',
  'A third go without',
  'The kitchen pays for itself',
  'The words over the gate say so',
  'Meals rise with income',
  'Stress grows with the square of the span',
  'Rivets crack in the cold',
  'Water digs',
  'Without buses the valley empties',
  'Ships idle outside the port',
  'A free lunch is the cheapest help',
  'Prices rise',
  'Sanctions work',
  'Three bolts went last spring',
  'Rust spreads from the joints',
  'Bridges outlive their builders',
  'Cheap repairs cost more later',
  'Trade follows the flag',
  'The market rewards patience',
  'Warm meals change the afternoon',
  'History left suspicion',
  'Old losses still shape the vote',
  'Parents trust the school',
  'Each sees a useful partner',
  'Delay kills more bridges than floods',
  'Water finds the crack',
  'Democracies rarely fight one another',
  'Two studies disagree on the cause',
  'Vaccines end epidemics',
  'The river decides',
  'What schools need most is time',
  'Wages lag behind prices',
  'Forests burn sooner',
  'Nurses quit after two years',
  'Screens steal sleep from teenagers',
  'The harbour silted up within a decade',
  'Libraries lend more than books',
  'Solar panels now undercut coal',
  'Taxes shape where people live',
  'The dam displaced two villages',
  'Bees pollinate a third of our crops',
  'Small classes help weak readers most',
  'Apprenticeships pay back in two years',
  'Noise makes children read worse',
  'Every flood finds the same street',
  'Voters punish broken promises',
  'A treaty binds only those who sign',
  'Grandparents carry the childcare',
  'Glaciers retreat faster each summer',
  'The old mill powers twelve homes',
  'Interest rates bite young families first',
  'Museums outsource their memory',
  'Silence protects the strong',
  'Football clubs own their towns',
  'Fish return when weirs go',
  'Remote work emptied the centre',
  'Mediation rarely succeeds under fire',
  'Wolves and sheep can share a valley',
  'Local papers die quietly',
  'Borders moved, families stayed',
  'Better data beats better models',
  'The council has known since 2015',
]

const topical = [
  'Outlook',
  'The history of the bridge',
  'Next steps',
  'Market share in Europe',
  'School lunch costs',
  'Trade policy',
  'The role of teachers',
  'A short history of sanctions',
  'Russia and Iran',
  'Open questions',
  'Political will in the capital',
  'Challenges and opportunities',
  'Implications for policy makers',
  'Overview of the treaty',
  'Iran sanctions',
  'Sources of distrust',
  'Related work',
  'An overview of existing plans',
  'Comparison of offers',
  'Supply and demand',
  'School meals in numbers',
  'Sleep and screens',
  'The silting of the harbour',
  'Public libraries today',
  'Solar power in rural areas',
  'Tax policy since 1990',
  'Resettlement of two villages',
  'Pollination services',
  'Class size effects',
  'Return on investment',
  'Noise levels in schools',
  'Bus service cuts',
  'Flood history',
  'Broken promises',
  'The text of the treaty',
  'Childcare arrangements',
  'Glacier retreat',
  'The old mill',
  'Interest rates',
  'Museum archives',
  'Free speech on campus',
  'Football and identity',
  'River restoration projects',
  'Remote work trends',
  'Mediation under fire',
  'Wolves in the Alps',
  'Local press',
  'Data and models',
  'Port congestion',
]

describe('English headings', () => {
  const hasFiniteVerb = englishVerbs()
  const shipped = new URL('../../outline/', import.meta.url)
  const headings = readdirSync(shipped)
    .filter(name => name.endsWith('.md'))
    .flatMap(name => readFileSync(new URL(name, shipped), 'utf8').match(/^(?:###? |- Headline: ).*/gm) ?? [])
    .map(line => line.replace(/^(?:#+ |- Headline: )/, '').replace(/\s*\{.*$/, ''))
    .filter(heading => heading !== 'Backup')

  test.each([...headings, ...assertive])('%s: asserts', heading => {
    expect(hasFiniteVerb(heading)).toBe(true)
  })

  test.each(topical)('%s: names a topic', heading => {
    expect(hasFiniteVerb(heading)).toBe(false)
  })
})

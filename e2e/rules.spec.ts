import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { renderedIn } from './check.js'
import { expect, type Files, test, writeFiles } from './talk.js'

// For each rule that looks at a rendered deck: one that breaks it, and one that just does not.

const builtIn = (name: string) =>
  readFile(fileURLToPath(new URL(`../templates/${name}`, import.meta.url)), 'utf8')
const [paper, deckTemplate] = await Promise.all([builtIn('themes/paper.css'), builtIn('deck.hbs')])

/** An outline with one claim, on line 5. */
const claim = (...lines: readonly string[]) =>
  `---\ntheme: mine\n---\n# The bridge\n## It carries too much\n\n${lines.join('\n')}\n`
const points = claim('- Twice the traffic', '- The steel is old', '- The river rises')

/** A project whose theme is paper with some more rules. */
const themed = (css: string, outline = points): Files => ({
  'outline/talk.md': outline,
  'templates/themes/mine.css': `${paper}\n${css}`,
})

/** A project that may use any HTML. */
const trusted = (html: string): Files => ({
  ...themed('', claim(`- Twice the traffic ${html}`)),
  'rostrum.yml': 'html: trusted\n',
})

/** A project whose own page holds something more. */
const withPage = (more: string, files: Files): Files => ({
  ...files,
  'templates/deck.hbs': deckTemplate.replace('</body>', `${more}\n</body>`),
})

/** A picture of which the left is of one grey and the right of another. */
function halves(left: number, right: number, width = 64): Uint8Array {
  const png = new PNG({ width, height: (width * 9) / 16 })
  for (let at = 0; at < png.data.length; at += 4) {
    const grey = (at / 4) % width < width / 2 ? left : right
    png.data.set([grey, grey, grey, 255], at)
  }
  return PNG.sync.write(png)
}

const onPicture = claim('- Twice the traffic').replace('too much', 'too much {background=photo.png}')
const pair = claim('![Before](rust.png)', '', '![After](rust.png)')
const bare = '.deck .on-picture .frame { background: none !important; width: 1280px !important }'
const said = 'Nobody but the speaker needs to know about the old mayor and his nephew.'
const withNotes = claim('- Twice the traffic', '', said)
const forOne = `---\ntheme: mine\naudiences: {pupils: {}}\n---\n# The bridge\n## It carries too much\n\n- Twice the traffic\n- The mayor was warned three times before the winter {not-for=pupils}\n`

interface Case {
  readonly what: string
  readonly files: Files
  /** What is said of line 5 (or another): `text-overflow` and what its reason holds. Nothing for a sound deck. */
  readonly says?: readonly [rule: string, reason: RegExp, line?: number | null]
  /** Another rule that finds the same fault. */
  readonly also?: string
}

const cases: readonly Case[] = [
  {
    what: 'more points than fit',
    files: themed('', claim(...Array.from({ length: 26 }, (_, at) => `- Point ${at} of the list`))),
    says: ['text-overflow', /runs off the bottom|lies under the strip/],
    also: 'slide-too-full',
  },
  {
    what: 'as many points as fit',
    files: themed('', claim(...Array.from({ length: 7 }, (_, at) => `- Point ${at} of the list`))),
  },
  {
    what: 'more lines than an eye takes in',
    files: themed('', claim(...Array.from({ length: 11 }, (_, at) => `- Point ${at} of the list`))),
    says: ['slide-too-full', /12 lines of 23 px type/],
  },
  {
    what: 'a paragraph on a slide that is as long as a page',
    files: themed('', claim(`- ${'The steel is old and the river rises. '.repeat(24)}`)),
    says: ['slide-too-full', /1\d lines of 23 px type/],
  },
  {
    what: 'points nested in points, more than an eye takes in',
    files: themed('', claim(...Array.from({ length: 5 }, (_, at) => `- Point ${at}\n  - Its reason`))),
    says: ['slide-too-full', /11 lines of 2\d px type/],
  },
  {
    what: 'four points of two lines each, in type that is read with ease',
    files: themed(
      '',
      claim(...Array.from({ length: 4 }, () => `- ${'The steel is old and rusts. '.repeat(4)}`)),
    ),
  },
  {
    what: 'many points, of which two stand beside each other',
    files: themed(
      '',
      claim(...Array.from({ length: 14 }, (_, at) => `- Point ${at}`)).replace(
        'too much',
        'too much {.columns}',
      ),
    ),
  },
  {
    what: 'a listing of many lines, which is not read line by line',
    files: themed('', claim('```js', ...Array.from({ length: 14 }, (_, at) => `load(${at})`), '```')),
  },
  {
    what: 'a table of many rows beside a point, which is looked up',
    files: themed('', claim('- It grows', '', '| A | B |', '|---|---|', ...Array(8).fill('| 1 | 2 |'))),
  },
  {
    what: 'a step that has no room',
    files: themed(
      '.deck .line:last-child { transform: translateY(400px) }',
      points.replace('too much', 'too much {.steps}'),
    ),
    says: ['text-overflow', /"The river rises" runs off the bottom \(from step 3\)/],
  },
  {
    what: 'details that are closed, whose words lie on nothing',
    files: themed(
      '',
      claim('- Twice <details><summary>the traffic</summary>of 1962</details> it was built for'),
    ),
  },
  {
    what: 'text on text',
    files: themed('.deck .claim .body { margin-block-start: -100px }'),
    says: ['text-overflow', /"It carries too much" lies on "Twice the traffic"/],
  },
  {
    what: 'text that is cut off',
    files: themed(
      '.deck .text > p { width: 90px; text-wrap: nowrap; overflow: hidden; text-overflow: ellipsis }',
    ),
    says: ['text-overflow', /"Twice the traffic" is cut off/],
  },
  {
    what: 'text that runs off a phone',
    files: themed('html:not(.deck) .text { width: 600px; white-space: nowrap; padding-left: 300px }'),
    says: ['text-overflow', /on a phone: "Twice the traffic" runs off the right edge/],
  },
  {
    what: 'a wide table, which a phone scrolls',
    files: themed('', claim(`|${' year |'.repeat(8)}`, `|${'---|'.repeat(8)}`, `|${' 2,345 |'.repeat(8)}`)),
  },
  {
    what: 'type of 19 pixels',
    files: themed('.deck .line { font-size: 19px !important }'),
    says: ['text-too-small', /"Twice the traffic" with 19/],
  },
  { what: 'type of 20 pixels', files: themed('.deck .line { font-size: 20px !important }') },
  {
    what: 'type of 11 pixels on a phone',
    files: themed('html:not(.deck) .line { font-size: 11px !important }'),
    says: ['text-too-small', /on a phone: "Twice the traffic" with 11/],
  },
  {
    what: 'indices, which are smaller than their line',
    files: themed('', claim('- Water is H<sub>2</sub>O, and $x^{2^{2}}$ is a power')),
  },
  {
    what: 'large type of 2.9:1',
    files: themed('.deck .line { color: #969696; background: #fff }'),
    says: ['contrast-too-low', /"Twice the traffic" has 2\.9:1 on #ffffff, and needs 3:1/],
  },
  { what: 'large type of 3:1', files: themed('.deck .line { color: #949494; background: #fff }') },
  {
    what: 'text type of 4.4:1',
    files: themed('.deck .line { color: #777; background: #fff; font-size: 22px !important }'),
    says: ['contrast-too-low', /"Twice the traffic" has 4\.4:1 on #ffffff, and needs 4\.5:1/],
  },
  {
    what: 'text type of 4.5:1',
    files: themed('.deck .line { color: #767676; background: #fff; font-size: 22px !important }'),
  },
  {
    what: 'a step that fades what was said',
    files: themed(
      '.deck .line.visible:not(.current-fragment) { opacity: 0.3 }',
      points.replace('too much', 'too much {.steps}'),
    ),
    says: ['contrast-too-low', /"Twice the traffic" has .* \(from step 2\)/],
  },
  {
    what: 'dark text on a dark picture',
    files: { ...themed(bare, onPicture), 'outline/photo.png': halves(40, 250) },
    says: ['contrast-too-low', /"Twice the traffic" has 1\.\d:1 on #282828/],
  },
  {
    what: 'dark text on the bright side of a picture',
    files: { ...themed(bare, onPicture), 'outline/photo.png': halves(250, 40) },
  },
  {
    what: 'a picture that cannot be decoded',
    files: {
      ...themed('', claim('![The rust](rust.png)')),
      'outline/rust.png': halves(0, 255).slice(0, 40),
    },
    says: ['image-broken', /Cannot show "The rust"/],
  },
  {
    what: 'a picture that a theme makes too small to see',
    files: {
      ...themed(
        '.deck .picture img { width: 24px !important; height: 14px !important }',
        claim('![The rust](rust.png)'),
      ),
      'outline/rust.png': halves(0, 255, 640),
    },
    says: ['text-overflow', /the picture "The rust" has only \d+×\d+ pixels/],
  },
  {
    what: 'a picture among words, which is as high as they are',
    files: {
      ...themed('', claim('- The rust ![Rust](rust.png) is at the joints')),
      'outline/rust.png': halves(0, 255, 640),
    },
  },
  {
    what: 'a picture that can be decoded',
    files: { ...themed('', claim('![The rust](rust.png)')), 'outline/rust.png': halves(0, 255) },
  },
  {
    what: 'pictures on one another',
    files: {
      ...themed('.deck .pictures > .picture { grid-area: 1 / 1 }', pair),
      'outline/rust.png': halves(0, 255),
    },
    says: ['text-overflow', /the picture "After" lies on the picture "Before"/],
  },
  { what: 'pictures beside one another', files: { ...themed('', pair), 'outline/rust.png': halves(0, 255) } },
  {
    what: 'Markdown that nobody read',
    files: themed('', points.replace('traffic', 'traffic, says [the report](the report.html)')),
    says: ['markdown-left', /"\[the report\]\(the report\.html\)"/, 7],
  },
  {
    what: 'marks of Markdown in code, and escaped',
    files: themed('', points.replace('traffic', 'traffic, `[@name](a b.html)`, 2**3 and \\**“x”**y')),
  },
  {
    what: 'a picture of another server',
    files: trusted('<svg viewBox="0 0 4 3"><image href="https://town.example/rust.png" width="4" /></svg>'),
    says: ['network-request', /`https:\/\/town\.example\/rust\.png`/],
  },
  { what: 'a link to another server', files: trusted('<a href="https://town.example/">The town</a>') },
  {
    what: 'a style that the policy refuses',
    files: trusted('<b style="color: red">The town</b>'),
    says: ['console-error', /inline style/, null],
  },
  { what: 'HTML without a style of its own', files: trusted('<b class="red">The town</b>') },
  {
    what: 'notes in the page',
    files: withPage(`<!-- ${said} -->`, themed('', withNotes)),
    says: ['notes-leaked', /"Nobody but the speaker/, 9],
  },
  {
    what: 'other words in the page',
    files: withPage('<!-- Nobody but the speaker -->', themed('', withNotes)),
  },
  {
    what: 'notes that say again what the slide shows',
    files: themed(
      '',
      claim(
        '> “Not my bus.”',
        '>',
        '> — B. Weir, driver of line four, Town Buses',
        '',
        'Note: “Not mine.” — B. Weir, driver of line four, Town Buses',
      ),
    ),
  },
  {
    what: 'notes that are published',
    files: themed('', withNotes.replace('theme: mine', 'theme: mine\npublish: {notes: true}')),
  },
  {
    what: 'what an audience does not get in its page',
    files: withPage('<!-- The mayor was warned three times before the winter -->', themed('', forOne)),
    says: ['excluded-leaked', /"The mayor was warned three times before the winter"/, 6],
  },
  { what: 'what an audience does not get', files: themed('', forOne) },
  {
    what: 'a script that no embedded font has',
    files: themed('', claim('- The sign says քար')),
    says: ['font-missing', /no font of the deck has.*: ք ա ր$/],
  },
  {
    what: 'letters that no font at all has',
    files: themed('', claim('- The sign says \u{10600}')),
    says: ['glyph-missing', /has \u{10600} \(U\+10600, line 7\): a box is shown$/u],
  },
  {
    what: 'scripts that embedded fonts have',
    files: themed('', claim('- Мост, γέφυρα, žluťoučký', '- Symbols → ✓ are anybody’s')),
  },
  {
    what: 'characters that no font has, wherever they stand and once',
    files: themed(
      '',
      `${claim('- The code is \u{f0f0f}, twice \u{f0f0f}')}\n## It rusts \u{10abcd}\n\n- \u{f0f0f}\n`,
    ),
    says: [
      'glyph-missing',
      /has \u{f0f0f} \(U\+F0F0F, lines 7, 11\), \u{10abcd} \(U\+10ABCD, line 9\): a box is shown$/u,
    ],
  },
  {
    what: 'lines in another order than they are written in',
    files: themed('.deck .body > .lines { flex-direction: column-reverse; display: flex !important }'),
    says: ['reading-order', /"The steel is old" stands before "Twice the traffic"/],
  },
  { what: 'lines in columns', files: themed('', points.replace('too much', 'too much {.columns}')) },
  {
    what: 'a link without words',
    files: trusted('<a href="https://town.example/"></a>'),
    says: ['axe-link-name', /^Links must have discernible text/],
  },
]

for (const { what, files, says, also = [] } of cases) {
  test(`${says?.[0] ?? 'nothing'} is said of ${what}`, async ({ folder }) => {
    await writeFiles(folder, files)
    const messages = await renderedIn(folder)
    if (!says) return expect(messages).toEqual([])
    const [rule, reason, line = 5] = says
    expect(messages.map(({ ruleId }) => ruleId)).toEqual([rule].concat(also))
    expect(messages[0]?.reason).toMatch(reason)
    expect(messages[0]?.line).toBe(line)
  })
}

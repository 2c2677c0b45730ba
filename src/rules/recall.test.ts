import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toArgument } from '../argument/to-argument.js'
import type { CheckId } from '../diagnostics/catalogue.js'
import { outline } from '../outline/outline.js'
import { checkArgument } from './rules.js'

// Rules that leave alone what people do on purpose still have to find what they are for.

const missing = { problem: { ruleId: 'file-missing', reason: 'Cannot find it', note: '' } } as const

/** The lines on which a rule finds something. */
function linesOf(rule: CheckId, value: string): readonly (number | undefined)[] {
  const file = new VFile({ path: 'talk.md', value })
  const argument = toArgument(
    outline(file, () => missing),
    new Map(),
    file,
  )
  checkArgument(argument, undefined, file, new Map())
  return file.messages.filter(({ ruleId }) => ruleId === rule).map(({ line }) => line)
}

/** A talk that argues, whose body begins on line 5. */
const argued = (...lines: readonly string[]) =>
  `# The sluice\n\nThesis: The town must mend the sluice.\n\n${lines.join('\n')}\n`
const plain = (...lines: readonly string[]) => `# The sluice\n\n${lines.join('\n')}\n`

test.each<[what: string, rule: CheckId, text: string, lines: readonly number[]]>([
  [
    'words in quotation marks, alone',
    'quote-without-attribution',
    plain('## A', '', '> “I have not slept since it broke.”'),
    [5],
  ],
  ['in French ones', 'quote-without-attribution', plain('## A', '', '> « L’eau monte. »'), [5]],
  [
    'of two paragraphs',
    'quote-without-attribution',
    plain('## A', '', '> “It broke at four.”', '>', '> “Then the water came.”'),
    [5],
  ],
  [
    'after a sentence that names nobody',
    'quote-without-attribution',
    plain('## A', '', 'The town was asleep.', '', '> “It broke at four.”'),
    [7],
  ],
  [
    'before a sentence about it',
    'quote-without-attribution',
    plain('## A', '', '> “It broke at four.”', '', 'That was in the spring of last year.'),
    [5],
  ],
  [
    'one of two',
    'quote-without-attribution',
    plain('## A', '', '> “It broke.”', '>', '> — The keeper', '', '## B', '', '> “It held.”'),
    [11],
  ],
  [
    'without marks where a talk argues',
    'quote-without-attribution',
    argued('## It broke', '', '> The water came at four, and nobody had been told.'),
    [7],
  ],
  [
    'with a year that is in the words',
    'quote-without-attribution',
    argued('## It broke', '', '> The sluice of 1962 was never painted again.'),
    [7],
  ],
  [
    'a dash within its words',
    'quote-without-attribution',
    plain('## A', '', '> “It broke — at last — in May.”'),
    [5],
  ],

  ['a sentence', 'setext-trap', plain('## A', '', 'The water came at four.', '---', '', '## B'), [5]],
  ['a paragraph of two lines', 'setext-trap', plain('The water came', 'and the keeper slept', '---'), [3]],
  [
    'few words between headings with `#`',
    'setext-trap',
    plain('## A', '', 'To be told', '---', '', '## B'),
    [5],
  ],
  [
    'the last line before the next slide',
    'setext-trap',
    plain('- A', '- B', '', 'Thanks to the keeper', '---', '', '- C'),
    [6],
  ],
  [
    'few words between slides ended by `---`',
    'setext-trap',
    'Sluices\n\n---\n\nTo be told\n---\n\nWho pays',
    [5],
  ],
  [
    'a long line',
    'setext-trap',
    'The sluice that was built in the year of the great flood was never painted\n---\n',
    [1],
  ],

  ['a letter for another', 'near-miss-label', plain('- Evidense: it broke'), [3]],
  ['a letter too few', 'near-miss-label', plain('- Evidnce: it broke'), [3]],
  ['a letter too many', 'near-miss-label', plain('- Objecttion: it costs money'), [3]],
  ['two letters that changed places', 'near-miss-label', plain('- Exmaple: the mill'), [3]],
  ['a paragraph', 'near-miss-label', plain('Thesys: It must be mended.'), [3]],
  [
    'a reply below its objection',
    'near-miss-label',
    plain('- But: it costs', '  - Replly: less than the flood'),
    [4],
  ],
  ['a bold one', 'near-miss-label', plain('- **Evidense:** it broke'), [3]],

  ['one word', 'claim-topic-heading', argued('## Background', '', '- Built in 1962'), [5]],
  ['a topic of three words', 'claim-topic-heading', argued('## The last flood', '', '- In 1962'), [5]],
  [
    'a topic of six words',
    'claim-topic-heading',
    argued('## The costs of the sluice in detail', '', '- A year'),
    [5],
  ],
  [
    'topics among claims',
    'claim-topic-heading',
    argued('## It rusts', '', '- A', '', '## Costs and benefits', '', '- B', '', '## Results', '', '- C'),
    [9, 13],
  ],
  [
    'two labels and no thesis',
    'claim-topic-heading',
    plain('## The money', '', '- Evidence: it costs', '- But: we have none', '  - Reply: we have some'),
    [3],
  ],

  ['evidence', 'evidence-without-source', argued('## It rusts', '', '- Evidence: Three bolts went'), [7]],
  ['a number', 'evidence-without-source', argued('## It rusts', '', '- Number: **3** bolts went'), [7]],
  [
    'a case, a precedent, a testimony',
    'evidence-without-source',
    argued('## It rusts', '', '- Case: The mill', '- Precedent: The dam', '- Testimony: The keeper saw it'),
    [7, 8, 9],
  ],
  ['in bold', 'evidence-without-source', argued('## It rusts', '', '- **Evidence:** Three bolts went'), [7]],
  [
    'one of two',
    'evidence-without-source',
    argued('## It rusts', '', '- Evidence: Three ([count](https://town.example/))', '- Evidence: Four'),
    [8],
  ],
  [
    'with the source of another',
    'evidence-without-source',
    argued('## It rusts', '', '- Evidence: Three', '- Evidence: Four', '  - Source: own count'),
    [7],
  ],

  ['a headline alone', 'claim-unsupported', argued('## It rusts', '', '## It sways', '', '- A'), [5]],
  ['an implication alone', 'claim-unsupported', argued('## It rusts', '', '- So what: Mend it'), [5]],
  ['an exception alone', 'claim-unsupported', argued('## It rusts', '', '- Unless: it is painted'), [5]],
  ['what is only said', 'claim-unsupported', argued('## It rusts', '', 'I saw it with my own eyes.'), [5]],
  ['a note alone', 'claim-unsupported', argued('## It rusts', '', 'Note: Say it slowly.'), [5]],
  [
    'one claim of a section',
    'claim-unsupported',
    argued('## Why', '', '### It rusts', '', '### It sways', '', '- A'),
    [7],
  ],
])('%s: %s', (_, rule, text, lines) => {
  expect(linesOf(rule, text)).toEqual(lines)
})

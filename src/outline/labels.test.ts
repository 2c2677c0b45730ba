import { toString as textOf } from 'mdast-util-to-string'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parserOf } from '../fixtures/parsing.js'
import { languages } from '../language/languages.js'
import { labels } from './labels.js'

const parse = parserOf('piecewise')
const readLabels = unified().use(labels)

function labelled(text: string, file: VFile) {
  return readLabels.runSync(parse(text), file)
}

/** The role, the label and the rest of the outline's first line. */
function read(text: string, lang = 'en') {
  const file = new VFile({
    data: { matter: { lang, theme: 'paper', prose: 'speak', steps: false, bibliography: [] } },
  })
  const tree = labelled(text, file)
  const [first] = tree.children
  const { role, word } = first?.data?.label ?? {}
  return { label: [role, word, textOf(first)], hints: file.messages.map(message => message.ruleId) }
}

test.each([
  ['en', 'Evidence: it rusts', 'evidence', 'Evidence', 'it rusts'],
  ['en', 'so  What:\nit falls', 'implication', 'so  What', 'it falls'],
  ['en', 'Note:', 'note', 'Note', ''],
  ['en', '**Evidence:** it rusts', 'evidence', 'Evidence', 'it rusts'],
  ['en', '**Evidence**: it *rusts*', 'evidence', 'Evidence', 'it rusts'],
  ['en', 'Examples: rust, dust', 'evidence', 'Examples', 'rust, dust'],
  ['de', '**Belege:** er rostet', 'evidence', 'Belege', 'er rostet'],
  ['fr', '**Exemples**\u00a0: la pluie', 'evidence', 'Exemples', 'la pluie'],
  ['ru', 'Примеры: ржавчина', 'evidence', 'Примеры', 'ржавчина'],
  ['fr', 'Preuve\u202f: il rouille', 'evidence', 'Preuve', 'il rouille'],
  ['fr-CA', 'Parce que\u00a0: la pluie', 'warrant', 'Parce que', 'la pluie'],
  ['fr', 'The\u0300se : fermer', 'thesis', 'The\u0300se', 'fermer'],
  ['fa', 'مگر آنکه: باران نبارد', 'exception', 'مگر آنکه', 'باران نبارد'],
  ['ar', 'لأن： المطر مالح', 'warrant', 'لأن', 'المطر مالح'],
  ['he', 'אז מה : הוא נופל', 'implication', 'אז מה', 'הוא נופל'],
  ['it', 'Perché: la pioggia è salata', 'warrant', 'Perché', 'la pioggia è salata'],
  ['it-CH', 'A meno che: non piova', 'exception', 'A meno che', 'non piova'],
  ['pt', 'OBJEÇÃO: o desvio é longo', 'objection', 'OBJEÇÃO', 'o desvio é longo'],
  ['pt-BR', 'E então: é preciso agir', 'implication', 'E então', 'é preciso agir'],
  ['fa', 'But: English is understood everywhere', 'objection', 'But', 'English is understood everywhere'],
])('%s: %j', (lang, text, role, word, rest) => {
  expect(read(text, lang)).toEqual({ label: [role, word, rest], hints: [] })
})

test.each(languages)('each label of $tag is read as one', ({ tag, labels }) => {
  for (const [role, words] of Object.entries(labels))
    for (const word of words)
      expect(read(`${word}: ok`, tag)).toEqual({ label: [role, word, 'ok'], hints: [] })
})

test.each([
  '10:30 is a time',
  'At 10:30: go',
  'S/RES/2231:annex',
  'Evidence:none',
  'می‌لرزد: هنوز',
  '*Evidence*: no',
  'Remark: none',
  '**Remark:** none',
  '**Evidence** is thin: none',
  '**Evidence and more:** none',
  '**Note:** this is meant to be seen',
])('%j has no label', text => {
  expect(read(text)).toEqual({ label: [undefined, undefined, textOf(parse(text))], hints: [] })
})

test('quotations and notes keep all of their words', () => {
  for (const text of [
    '> But: he said',
    '> - But: he said',
    ':::notes\nBut: go slowly\n:::',
    'Note:\n\n- But: go slowly',
  ]) {
    expect(textOf(labelled(text, new VFile()))).toMatch(/But: (?:he said|go slowly)$/)
  }
})

test('a label that is a typing error away from a known one is a hint', () => {
  expect(read('- Evidense: it rusts').hints).toEqual(['near-miss-label'])
  expect(read('Nota: short words are near too many others').hints).toEqual([])
})

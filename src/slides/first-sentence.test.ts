import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { plainText } from '../language/plain-text.js'
import { firstSentence } from './first-sentence.js'

const text = (value: string): PhrasingContent => ({ type: 'text', value })

test('a sentence keeps its formatting and the citation after it', () => {
  const cited: PhrasingContent = { type: 'citation', value: '[@inspector]', items: [] }
  const strong: PhrasingContent = { type: 'strong', children: [text('carries nobody. It')] }
  expect(firstSentence([text('The old bridge '), strong, text(' was closed.')], 'en')).toEqual([
    text('The old bridge '),
    { type: 'strong', children: [text('carries nobody. ')] },
  ])
  expect(firstSentence([text('The bridge rusts. '), cited, text(' Nobody paints it.')], 'en')).toEqual([
    text('The bridge rusts. '),
    cited,
  ])
})

test.each([
  ['en', 'Dr. Marsh of the U.S. Navy built it. It stands.', 'Dr. Marsh of the U.S. Navy built it.'],
  ['en', 'The bridge\nstands. It rusts.', 'The bridge stands.'],
  ['en', '“It will fall!” The town laughed.', '“It will fall!”'],
  ['de', 'Am 1. Mai brach die Brücke. Alle sahen es.', 'Am 1. Mai brach die Brücke.'],
  [
    'it',
    'Il ponte è del dott. Ferri e dell’ing. Sala. Regge.',
    'Il ponte è del dott. Ferri e dell’ing. Sala.',
  ],
  ['it', 'La Prof. Rossi e l’On. Bianchi lo dicono. È vero.', 'La Prof. Rossi e l’On. Bianchi lo dicono.'],
  ['pt-BR', 'A Dra. Souza e o Sr. Lima mediram. Caiu.', 'A Dra. Souza e o Sr. Lima mediram.'],
  ['en', 'He studied art. It paid.', 'He studied art.'],
  ['fa', 'آیا پل می‌ماند؟ بله.', 'آیا پل می‌ماند؟'],
  ['ja', '橋は古い。直すべきだ。', '橋は古い。'],
  ['not a language', 'The bridge stands', 'The bridge stands'],
])('in %s, the first sentence of “%s”', (lang, paragraph, sentence) => {
  expect(plainText(firstSentence([text(paragraph)], lang))).toBe(sentence)
})

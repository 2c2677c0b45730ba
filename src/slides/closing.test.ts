import { expect, test } from 'vitest'
import type { Claim } from '../argument/argument.js'
import {
  argument,
  claim,
  loose,
  objection,
  only,
  outline,
  points,
  recall,
  section,
  texts,
  thesis,
} from '../fixtures/bridge.js'
import { toDeck } from './to-deck.js'

test('a closing slide says the thesis again, and what its author recalls', () => {
  const closing = (...pieces: Claim['pieces']) => {
    const end = claim('end', { conclusion: true, pieces, body: [points] })
    const sections = [section('danger', [claim('rusts'), claim('sways')]), loose(end)]
    return toDeck(argument(sections, { thesis })).slides
  }
  const chosen = closing(
    objection,
    recall('thesis', 'thesis'),
    recall('sways', 'It moves'),
    recall('danger', ''),
    recall('gone', 'Own'),
    recall('thesis', 'Mend it now'),
  )
  expect(outline(chosen).slice(-2)).toEqual(['objection cost', 'closing end'])
  expect(only('closing', chosen)).toMatchObject({ thesis: thesis.text, body: [points] })
  expect(texts(only('closing', chosen).recalled)).toEqual(['It moves', 'Part danger', 'Own', 'Mend it now'])
  const byItself = only('closing', closing(recall('thesis', 'the thesis')))
  expect(texts(byItself.recalled)).toEqual(['About rusts', 'About sways'])
})

test('more than six claims are recalled by their sections', () => {
  const many = Array.from({ length: 7 }, (_, index) => claim(`span-${index}`))
  const end = section('end', [claim('close', { conclusion: true })])
  const backup = section('more', [claim('drawings')], { backup: true })
  const { slides } = toDeck(argument([section('spans', many), end, backup]))
  expect(texts(only('closing', slides).recalled)).toEqual(['Part spans'])
})

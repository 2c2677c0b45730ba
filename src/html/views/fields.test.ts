import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { bare, deckOf, slides } from '../../fixtures/sample-deck.js'
import { quotationMarks, wordsFor } from '../../language/words.js'
import { audiencesView } from '../audiences.js'
import { cardView } from '../card.js'
import { certificateView } from '../certificate.js'
import { createContent } from '../content.js'
import { excerptOf } from '../excerpt.js'
import { handoutView } from '../handout.js'
import { needsOf } from '../needs.js'
import { pageView } from '../page.js'
import { printView } from '../print.js'
import { problemsView } from '../problems.js'
import { progressStrips } from '../progress-strip.js'
import { renderSlides } from '../render.js'
import { scriptView } from '../script.js'
import { createSlideFoot } from '../slide-foot.js'
import { speakerView } from '../speaker.js'
import { createTemplates } from '../templates.js'
import { kindView } from './kinds.js'
import { slideView } from './slide.js'

// Handlebars' strict mode lets `{{#if missing}}` and `{{#each missing}}` pass, so every field is looked up here.

test('templates use no field that their views lack', async () => {
  const fields = await fieldsOfViews()
  const everyField = new Set([...fields.values()].flatMap(found => [...found]))
  const root = new URL('../../../templates/', import.meta.url)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.hbs'))
  expect(files.length).toBeGreaterThan(25)
  for (const file of files) {
    const known = fields.get(file.replaceAll('\\', '/').slice(0, -4)) ?? everyField
    const unknown = fieldsOf(readFileSync(new URL(file, root), 'utf8')).filter(field => !known.has(field))
    expect(unknown, file).toEqual([])
  }
})

/** The fields of each page's and each kind's view, by template, at any depth. Partials are used by many views. */
async function fieldsOfViews(): Promise<Map<string, Set<string>>> {
  const file = new VFile()
  const deck = deckOf(slides)
  const content = await createContent(deck, bare, needsOf(deck), file)
  const shared = { deck, content, images: bare.images, words: wordsFor('en'), quotes: quotationMarks('en') }
  const context = { ...shared, foot: createSlideFoot(), steps: true, at: () => '' }
  const views = slides.map(slide => [`slides/${slide.kind}`, kindView(slide, context)] as const)
  const slideViews = slides.map(slide => slideView(slide, context, ''))
  const templates = await createTemplates(bare.overrides, file)
  const page = pageView(deck, slideViews, 'paper', '', bare)
  const speaker = speakerView(deck, { html: '', styles: '' }, templates, content, bare)
  const cells = [{ kept: true, sign: '●', fate: 'Kept', reason: 'it is marked .must' }]
  const audience = { name: 'pupils', label: 'Pupils', slides: '4', planned: '9 of 9 min', given: '10 min' }
  const units = [{ id: 'lunch', words: 'Lunch helps', kind: 'claim', depth: 1, cells }]
  const table = { title: 'School', talkLang: 'en', audiences: [audience], units }
  const excerpt = excerptOf(await renderSlides(deck, needsOf(deck), bare, file))
  const found = [{ severity: 'error', rule: 'text-overflow', reason: 'Cut', note: 'Mend', at: 'a.md:1:1' }]
  const report = {
    ...{ title: 'School', talkLang: 'en', audience: '', passed: false, verdict: '1 error', findings: found },
    figures: [{ name: 'Slides', value: '1' }],
    slides: [{ number: 1, title: 'Lunch', at: 'a.md:1', picture: '', figures: '', findings: found }],
    inputs: [{ path: 'a.md', sha256: '00' }],
    rules: [{ id: 'text-overflow', description: 'Cut', count: 1 }],
  }
  const pages = [
    ['deck', page] as const,
    ['speaker', speaker] as const,
    ['audiences', audiencesView(table, '')] as const,
    ['report', certificateView(report, '')] as const,
    [
      'problems',
      problemsView({ title: 'School', verdict: '1 error', findings: found, more: '' }, ''),
    ] as const,
    ['slide-box', { ...slideViews[0], ...progressStrips(slideViews, deck)[0] }] as const,
    ['print', printView(excerpt, [{ html: '' }], 'slide')] as const,
    ['handout', handoutView(excerpt, { perPage: '3', notes: true })] as const,
    ['script', scriptView(excerpt)] as const,
    ['card', cardView(excerpt)] as const,
  ]
  return new Map([...views, ...pages].map(([name, view]) => [name, keysOf(view)]))
}

function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return keys
  for (const [key, child] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key)
    keysOf(child, keys)
  }
  return keys
}

/** The fields that a template's text names, less the built-in helpers. */
function fieldsOf(text: string): string[] {
  const fields: string[] = []
  const Visitor = class extends Handlebars.Visitor {
    override PathExpression(path: hbs.AST.PathExpression) {
      if (!/^(if|each|unless|with)$|^partials\//.test(path.original))
        fields.push(...path.parts.filter(part => part !== 'root'))
    }
  }
  new Visitor().accept(Handlebars.parse(text))
  return fields
}

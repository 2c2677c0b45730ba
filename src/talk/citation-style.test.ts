import { describe, expect } from 'vitest'
import { type TestProject, test } from '../fixtures/project.js'

const talk = `---
bibliography: sources.json
csl: valley.csl
---

# School lunch

## Lunch pays for itself

- Evidence: Marks rose [see @marks, pp. 3-5; @act, art. 12].
- Evidence: It is the law [@act].
`
const works = [
  { id: 'marks', title: 'Lunch and marks', volume: '12' },
  { id: 'act', title: 'School Meals Act' },
]
const style = '<style><citation><layout/></citation><bibliography><layout/></bibliography></style>'
const sources = JSON.stringify(works)

/** Stands in for the package that a user installs: it lists works backwards, and says all that it was given. */
const processor = `exports.Engine = class {
  constructor(system, style, lang) {
    this.system = system
    const locale = system.retrieveLocale(lang === 'fr' ? 'fr-FR' : 'en-US')
    this.page = /<term name="page" form="short">(?:<single>)?([^<]*)/.exec(locale)[1]
  }
  updateItems(ids) {
    this.works = ids.map(id => this.system.retrieveItem(id)).reverse()
    if (this.works.some(work => work.broken)) throw 'citeproc-js error: no date'
  }
  makeCitationCluster(items) {
    const cite = ({ id, prefix = '', label = '', locator = '' }) => prefix + id + '/' + label + '/' + locator
    return '(<i>' + items.map(cite).join('; ') + '</i>)'
  }
  makeBibliography() {
    const entry = ({ title, volume }) =>
      '<div class="csl-entry"><b onclick="x()">' + title + '</b> &#38; ' + volume + ', ' + this.page + '</div>\\n'
    return [{ entry_ids: this.works.map(({ id }) => [id]) }, this.works.map(entry)]
  }
}
`
const installed = { 'node_modules/citeproc/index.js': processor }
const files = { 'outline/talk.md': talk, 'outline/sources.json': sources, 'outline/valley.csl': style }

const sourcesIn = (deck: string) => /<ul class="works">[\s\S]*?<\/ul>/.exec(deck)?.[0]
const citesIn = (deck: string) =>
  [...deck.matchAll(/<span class="cite">(.*?)<\/span>/g)].map(found => found[1])

async function build(project: TestProject, more: Readonly<Record<string, string>>) {
  project.write({ ...files, ...more })
  return project.rostrum('build', 'outline/talk.md')
}

test('a style gives the sources and their order, and whole citations; only plain marks stay', async ({
  project,
}) => {
  const { code, stderr } = await build(project, installed)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const deck = project.read('dist/talk/deck.html')
  expect(citesIn(deck)).toEqual(['(<i>see marks/page/3–5; act/article-locator/12</i>)', '(<i>act//</i>)'])
  expect(sourcesIn(deck)).toBe(`<ul class="works">
<li><b>School Meals Act</b> &#x26; undefined, p.</li>
<li><b>Lunch and marks</b> &#x26; 12, p.</li>
</ul>`)
})

describe('the locale of another language', () => {
  const french = { ...installed, 'outline/talk.md': talk.replace('csl:', 'lang: fr\ncsl:') }

  test('is taken from beside the style', async ({ project }) => {
    const locale = '<locale><terms><term name="page" form="short">pag.</term></terms></locale>'
    const { stderr } = await build(project, { ...french, 'outline/locales-fr-FR.xml': locale })
    expect(stderr).toBe('')
    expect(sourcesIn(project.read('dist/talk/deck.html'))).toContain('12, pag.')
  })

  test('is made of the words that Rostrum has, and said to be wanting', async ({ project }) => {
    const { code, stderr } = await build(project, french)
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining(
        'outline/talk.md:4:1 warning Cannot find `locales-fr-FR.xml` beside `valley.csl`: some words of the style stay English',
      ),
    })
  })
})

describe('one message says why a style cannot be used', () => {
  const cannot = 'outline/talk.md:3:1 error Cannot use the style `valley.csl`: '
  const dependent =
    '<style><info><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>'
  const broken = JSON.stringify([...works.slice(1), { ...works[0], broken: true }])

  test.for<readonly [string, Readonly<Record<string, string>>]>([
    [`${cannot}the package \`citeproc\` is not installed`, {}],
    [`${cannot}the package \`citeproc\` is broken: `, { 'node_modules/citeproc/index.js': 'exports = {' }],
    [`${cannot}it has no \`<style>\` element around everything`, { 'outline/valley.csl': 'APA' }],
    [`${cannot}it only refers to another style`, { 'outline/valley.csl': dependent }],
    [`${cannot}it fails for the work \`marks\` (no date)`, { ...installed, 'outline/sources.json': broken }],
    [
      'outline/talk.md:3:1 error Cannot find `alps.csl`',
      { 'outline/talk.md': talk.replace('valley', 'alps') },
    ],
  ])('%s', async ([message, more], { project }) => {
    const { code, stderr } = await build(project, more)
    expect(stderr).toContain(message)
    expect(stderr).toContain('  mend: ')
    expect(stderr).toContain('\n1 error\n')
    expect(code).toBe(1)
  })
})

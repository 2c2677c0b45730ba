import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'

const english = `# School lunch

Thesis: It costs little. {#thesis}

## Hungry pupils learn less {#hunger}

- Evidence: Tired pupils named breakfast {#survey}
- Because: Attention needs energy {#energy .could}
`
const french = `---
lang: fr
---

# Le repas à l'école

Thèse : Il coûte peu. {#thesis}

## L'élève qui a faim apprend moins {#hunger}

- Preuve : Les élèves fatigués parlaient du petit déjeuner {#survey}
- Car : L'attention demande de l'énergie {#energy .could}
`
const audiences = 'parents: {minutes: 5, interest: {hunger: 2}, pin: {drop: [energy]}}\n'

test('a talk in two languages is two outlines with the same ids, planned by the same audiences', async ({
  project,
}) => {
  project.write({
    'outline/audiences.yml': audiences,
    'outline/lunch.md': english,
    'outline/lunch.fr.md': french,
  })
  const { code, stderr } = await project.rostrum('build', '--all')
  expect({ code, told: stderr.includes('audience-language') }).toEqual({ code: 0, told: false })
  const deck = project.read('dist/lunch.fr/parents/deck.html')
  expect(deck).toMatch(/<html [^>]*lang="fr"/)
  expect(deck).toContain('Les élèves fatigués')
  expect(deck).not.toContain('demande de l')
  expect(project.read('dist/lunch/parents/deck.html')).not.toContain('Attention needs energy')
  const ids = async (outline: string) => {
    const { stdout } = await project.rostrum('audiences', outline, '--json')
    const { units } = JSON.parse(stdout) as {
      units: { id: string; audiences: { parents: { kept: boolean } } }[]
    }
    return units.map(({ id, audiences: { parents } }) => [id, parents.kept])
  }
  expect(await ids('outline/lunch.fr.md')).toEqual(await ids('outline/lunch.md'))
})

test.for([
  ['fr', 'en', true],
  ['fa', 'fr', true],
  ['fr-CA', 'fr', false],
  ['en-GB', 'en', false],
  ['en', 'en', false],
] as const)(
  'an audience in %s of an outline in %s is told of: %s',
  async ([lang, own, isTold], { project }) => {
    project.write({
      'outline/audiences.yml': `parents:\n  lang: ${lang}\npupils: {}\n`,
      'outline/lunch.md': `---\nlang: ${own}\n---\n\n${english}`,
    })
    const { code, stderr } = await project.rostrum('build', '--audience', 'parents')
    expect(code).toBe(0)
    expect(stderr.match(/^\S+ info .* audience-language.*$/gm)).toEqual(
      isTold
        ? [
            `outline/audiences.yml:2:3 info \`lang: ${lang}\` of \`parents\` changes labels, dates and quotation marks only: the outline's words stay in \`${own}\` audience-language`,
          ]
        : null,
    )
    const { stderr: others } = await project.rostrum('build', '--audience', 'pupils')
    expect(others).not.toContain('audience-language')
  },
)

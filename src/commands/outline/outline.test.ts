import { expect } from 'vitest'
import { test } from '../../fixtures/project.js'

const school = `# School

Thesis: A free lunch is the cheapest help.

## Hunger costs lessons

### Hungry pupils learn less

- Evidence: Tired pupils named breakfast first
- Number: **2** lessons a day are lost

### The kitchen stands ready {for=council}

- Evidence: It has stood since 1962

## Decide today {.conclusion}

- Recall: [the thesis](#thesis)
`

test('the storyline is the headlines in order, numbered by slide, under their sections', async ({
  project,
}) => {
  project.write({
    'outline/school.md': school,
    'outline/audiences.yml': 'parents: {minutes: 10}\ncouncil: {minutes: 10}\n',
  })
  const { code, stdout, stderr } = await project.rostrum('outline', '--titles')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.split('\n').slice(0, 6)).toEqual([
    '1  School',
    '2  Thesis: A free lunch is the cheapest help.',
    '3  Hunger costs lessons',
    '4    Hungry pupils learn less',
    '5      2 lessons a day are lost',
    '6    The kitchen stands ready',
  ])
  expect((await project.rostrum('outline', 'outline/school.md')).stdout).toBe(stdout)
  const parents = await project.rostrum('outline', '--titles', '--audience', 'parents')
  expect(parents.stdout).not.toContain('kitchen')
})

import { expect } from 'vitest'
import { test } from '../fixtures/project.js'
import { readTalk, selectTalk } from '../pipeline.js'
import { openProject } from '../talk/project.js'
import { choicesOf } from './choices.js'

const claims = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map(
  name => `## ${name} is a reason {#${name.toLowerCase()}}\n\n- It was measured {time=60s}\n`,
)
const outline = `---
audiences:
  board: {nested-in: press}
  press: {nested-in: public, minutes: 4}
  public: {pin: {drop: [two]}}
---

# School

${claims.join('\n')}`

test.for([false, true])(
  'what is remembered is what is chosen anew (explained: %s)',
  async (explained, { project }) => {
    project.write({ 'outline/school.md': outline })
    const read = await readTalk('outline/school.md', openProject(project.folder))
    expect(read.file.messages).toEqual([])
    const choose = choicesOf(read, explained)
    const kept = ['board', 'public', 'press', ''].map(audience => {
      const { argument, selection } = choose({ audience })
      expect(choose({ audience }).selection).toBe(selection)
      const anew = selectTalk(read, { audience }, { explained })
      expect({ argument, selection }).toEqual({ argument: anew.argument, selection: anew.selection })
      return argument.sections.flatMap(({ claims }) => claims.map(({ id }) => id))
    })
    const [board = [], open = [], press = [], whole = []] = kept
    expect(board.length).toBeGreaterThan(0)
    expect(press).toEqual(expect.arrayContaining(board))
    expect(press.length).toBeLessThan(open.length)
    expect(open.length).toBeLessThan(whole.length)
  },
)

import { describe, expect, test } from 'vitest'
import { pagesOf } from '../fixtures/build.js'
import { parseModes } from '../fixtures/parsing.js'

describe.each(parseModes)('read %s', parse => {
  async function claimOf(markdown: string) {
    const { shown, said, file } = await pagesOf(`# T\n\n## A claim stands\n\n${markdown}\n`, { parse })
    return {
      shown,
      said,
      told: file.messages
        .filter(({ ruleId }) => ruleId === 'near-miss-markdown')
        .map(({ line, reason }) => `${line} ${reason}`),
    }
  }

  test.each([
    [
      ':::notes\ns1q\n\n## w1q\n\n- w2q',
      '5 Unexpected `:::notes` without its end: the notes last until the heading on line 8',
    ],
    ['::: {.notes}\n\ns1q\n\n- s2q', '5 Unexpected `:::notes` without its end: all up to line 9 is notes'],
    [
      ':::notes\ns1q\n\n## w1q\n\n:::notes\ns2q\n:::\n\n## w2q',
      '5 Unexpected `:::notes` without its end: the notes last until the heading on line 8',
    ],
    ['> :::notes\n> s1q\n\n- w1q', '5 Unexpected `:::notes` without its end: all up to line 6 is notes'],
    [
      ':::only{detail=1}\n- w1q\n\n## w2q',
      '5 Unexpected `:::only` without its end: all up to line 8 is in it',
    ],
  ])('%j: a block that nothing closes is told, and notes end before a heading', async (markdown, message) => {
    const { shown, said, told } = await claimOf(markdown)
    expect(told).toEqual([message])
    for (const [word] of markdown.matchAll(/w\dq/g)) expect(shown).toContain(word)
    for (const [word] of markdown.matchAll(/s\dq/g)) {
      expect(said).toContain(word)
      expect(shown).not.toContain(word)
    }
  })

  test('what is for few stays for few up to the end, and an include takes nothing in', async () => {
    const few = await claimOf(':::only{.skip}\n\n- x1q\n\n## x2q\n\n:::notes\nx3q\n\n## x4q')
    expect(few.shown + few.said).not.toMatch(/x\dq/)
    expect(few.told).toHaveLength(2)
    const included = await claimOf(':::include{file=a.md}\n\n- w1q\n\n## w2q')
    expect(included.shown).toMatch(/w1q[\s\S]*w2q/)
    expect(included.told).toEqual(['5 Unexpected `:::include` without its end: it holds nothing'])
    const limited = await claimOf(':::include{file=a.md .skip}\n\n- x1q')
    expect(limited.shown + limited.said).not.toContain('x1q')
    expect(limited.told).toHaveLength(1)
  })

  test.each([
    ['```\nw1q\n\n## w2q', '5 A fence that nothing closes: all up to line 8 is code'],
    ['~~~~ js\nw1q\n~~~\n\n- w2q', '5 A fence that nothing closes: all up to line 9 is code'],
    ['- w1q\n\n  ```\n  w2q\n- w3q', '7 A fence that nothing closes: all up to line 8 is code'],
    ['> ```\n> w1q\n\n```\nw2q\n```', '5 A fence that nothing closes: all up to line 6 is code'],
    ['```\nw1q\n    ```', '5 A fence that nothing closes: all up to line 7 is code'],
  ])('%j: a fence that nothing closes is told, and what follows is code', async (markdown, message) => {
    const { shown, told } = await claimOf(markdown)
    expect(told).toEqual([message])
    for (const [word] of markdown.matchAll(/w\dq/g)) expect(shown).toContain(word)
  })

  test.each([
    ':::notes\na\n:::\n\n::::only{.must}\n\n:::notes\nb\n:::\n\n::::',
    '```\na\n```\n\n~~~ js\n~~~~\n\n> ```\n> a ~~~\n> ```\n\n    ``` a\n\n`````\n```\n`````',
    '- a\n\n  ```\n  ```\n- ~~~\n  b\n  ~~~',
    '> :::notes\n> a\n> :::',
  ])('%j is closed', async markdown => {
    expect((await claimOf(markdown)).told).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { pagesOf } from '../fixtures/build.js'
import { parseModes } from '../fixtures/parsing.js'

describe.each(parseModes)('read %s', parse => {
  /** A claim with some Markdown under it: its words, with what is told. */
  async function claimOf(markdown: string) {
    const { pages, shown, said, file } = await pagesOf(`# T\n\n## A claim stands\n\n${markdown}\n`, { parse })
    return {
      pages: pages.deck + pages.speaker,
      words: `${shown} ${said}`,
      told: file.messages
        .filter(({ ruleId }) => ruleId === 'html-dropped')
        .map(({ line, reason }) => `${line} ${reason}`),
    }
  }

  test.each([
    ['- w0q\n\n<!-- x1q\n\n- x2q\n\n## w1q\n\n- w2q', 'all up to the heading on line 11 is hidden', 7],
    ['- w0q\n<!--\n- x1q', 'all up to the end is hidden', 6],
    ['w0q <b>w1q</b>\n\n> <!-- x1q\n> x2q\n\n- w2q', 'all up to line 8 is hidden', 7],
    ['<div>\n<!-- x1q\n</div>\n\n- w0q', 'all up to line 7 is hidden', 6],
    ['<div>\n<!-- x1q\n\nx2q -->\n</div>\n\n- w0q', 'all up to `-->` on line 8 is hidden', 6],
    [
      '<!-- x1q\n\n```\n## x2q\n```\n\n:::notes\n## x3q\n:::\n\n## w0q',
      'all up to the heading on line 15 is hidden',
      5,
    ],
    [
      ':::notes\nw0q\n\n## w1q\n\n<!-- x1q\n\n## w2q\n\n- w3q',
      'all up to the heading on line 12 is hidden',
      10,
    ],
    ['<!-- x1q\n\n## w0q\n\n$$\n\n- w1q\n\n## w2q', 'all up to the heading on line 7 is hidden', 5],
    ['- w0q <!-- x1q\n\nx2q --> w1q', 'all up to `-->` on line 7 is hidden', 5],
    ['- w0q <!-- x1q *x2q*\n  x3q\n- w1q', 'all up to line 6 is hidden', 5],
    ['> w0q <!-- x1q\n>\n> x2q --> w1q', 'all up to `-->` on line 7 is hidden', 5],
    ['- w0q\n\n### w1q <!-- x1q\n\n- w2q', 'all up to line 7 is hidden', 7],
    ['| w0q | w1q |\n|---|---|\n| w2q <!-- x1q | x2q --> |', 'all up to `-->` on line 7 is hidden', 7],
    ['- w0q `<!--` \\<!-- w1q <!-- x1q\n- `-->` w2q', 'all up to line 5 is hidden', 5],
    ['- w0q <!-- x1q\n\n## w1q {.must}\n\n- w2q --> w3q', 'all up to line 5 is hidden', 5],
  ])('%j: what a comment hides that nothing ends is told', async (markdown, end, line) => {
    const { pages, words, told } = await claimOf(markdown)
    expect(told).toEqual([`${line} Unexpected \`<!--\` without its end: ${end}`])
    expect(pages).not.toMatch(/x\dq/)
    for (const [word] of markdown.matchAll(/w\dq/g)) expect(words).toContain(word)
  })

  test('what stands after it is read with what is defined before it', async () => {
    const { pages } = await claimOf(
      '- [w0q][a]\n\n[a]: https://example.org/a\n\n<!-- x\n\n## w1q\n\n- [w2q][a]',
    )
    expect(pages.match(/href="https:\/\/example\.org\/a"/g)?.length).toBeGreaterThan(1)
  })

  test.each([
    '- `<!-- w0q`\n\n```\n<!-- w1q\n```',
    '- \\<!-- w0q\n- &lt;!-- w1q',
    '- w0q <!-- x\ny --> w1q <!--> w2q',
    '<!--\n\n## x\n\n-->\n\n- w0q',
    '<script>\nlet a = "<!--"\n</script>\n\n- w0q',
    '- $a <!-- b$ w0q',
  ])('%j has no comment without its end', async markdown => {
    const { words, told } = await claimOf(markdown)
    expect(told.filter(reason => reason.includes('<!--'))).toEqual([])
    for (const [word] of markdown.matchAll(/w\dq/g)) expect(words).toContain(word)
  })
})

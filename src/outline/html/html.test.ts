import { describe, expect, test } from 'vitest'
import { pagesOf } from '../../fixtures/build.js'

/** A claim's slide with some Markdown on it: the words that are seen and said, and the messages. */
async function claimOf(markdown: string, options = {}) {
  const { pages, shown, said, file } = await pagesOf(`# Bridge\n\n## It is old\n\n${markdown}\n`, options)
  const messages = file.messages.filter(({ ruleId }) => ruleId === 'html-dropped')
  const words = (text: string) =>
    text.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&').replace(/\s+/g, ' ')
  return {
    pages,
    shown: words(shown),
    said: words(said),
    deck: pages.deck,
    dropped: messages.map(({ line, reason }) => `${line}: ${reason}`),
    notes: messages.map(({ note }) => note ?? ''),
  }
}

describe('words in angle brackets', () => {
  test.each([
    [
      'a name that is withheld',
      '- Signed by <name of the witness> alone',
      'Signed by <name of the witness> alone',
    ],
    ['a type', '- `Map` is Map<String, List<Integer>> or Set<Integer>', 'or Set<Integer>'],
    ['a comparison', '- if a <b and c> d', 'if a <b and c> d'],
    ['an element that nothing ends', '- a <b> c, Dear <title>', 'a <b> c, Dear <title>'],
    [
      'a field without attributes',
      '- Fill in <input>, <source> and <link>',
      'Fill in <input>, <source> and <link>',
    ],
    ['a declaration', '- a <!IMPORTANT> b <?php echo 1 ?> c', 'a <!IMPORTANT> b <?php echo 1 ?> c'],
    ['a quotation', '> We saw <redacted> there.\n>\n> — A diver, report, 2021', 'We saw <redacted> there.'],
    ['a table', '| Pier | Load |\n|---|---|\n| <north> | <two tons> |', '<north> <two tons>'],
    ['a footnote', '- Old[^a]\n\n[^a]: By <somebody>.', 'By <somebody>.'],
    [
      'HTML around it',
      '<div>\nBy <somebody else> here, a<b and c>d\n</div>',
      'By <somebody else> here, a<b and c>d',
    ],
    ['a line of its own', '<the name>\nstands *here*\n\n- Point', '<the name> stands here'],
  ])('stay as typed: %s', async (_, markdown, words) => {
    const { shown, said, dropped } = await claimOf(markdown)
    expect(`${shown} ${said}`).toContain(words)
    expect(dropped).toEqual([])
  })

  test('stay in headlines and in notes', async () => {
    const { shown, said } = await pagesOf('# A\n\n## Asked by <whom>\n\nNote: Thank <whoever> it was.\n')
    expect(shown).toContain('Asked by &#x3C;whom>')
    expect(said).toContain('Thank &#x3C;whoever> it was.')
    expect(shown).not.toContain('whoever')
  })

  test.each(['<kbd>K</kbd>', 'x<sup>2</sup>', 'H<sub>2</sub>O', 'a<br>b', '<b>bold</b>', '<mark>m</mark>'])(
    'are HTML where HTML has them: %s',
    async html => {
      const { deck, dropped } = await claimOf(`- ${html}`)
      expect(deck).toContain(html)
      expect(dropped).toEqual([])
    },
  )
})

describe('notes in HTML are said and never shown', () => {
  test.each([
    ['in one piece', '<aside class="notes">\nw1q *w2q*\n</aside>'],
    ['around Markdown', '<div class="notes">\n\nw1q\n\n- w2q\n\n</div>'],
    ['with other classes', "<ASIDE id=a CLASS='small Notes'>w1q w2q</ASIDE>"],
    ['in other elements', '<section><div><aside class=notes><p>w1q</p>w2q</aside></div></section>'],
    ['with its like inside', '<div class="notes"><div>w1q</div>\n\nw2q</div>'],
    ['with a heading inside', '<aside class="notes">\n\n## w1q\n\nw2q\n\n</aside>'],
    ['in a line', '- A point <span class="notes">w1q *w2q*</span> more'],
    ['across stress', '- **A point <aside class="notes">w1q** w2q</aside> more'],
    ['in a table', '| A |\n|---|\n| b <aside class="notes">w1q w2q</aside> |'],
    ['in a quotation', '> Words\n>\n> <aside class="notes">w1q w2q</aside>'],
    ['in a list', '- A point\n\n  <aside class="notes">\n\n  w1q w2q\n\n  </aside>'],
    ['in details', '<details>\n\n<aside class="notes">w1q</aside>\n\n- In\n\n  Note: w2q\n\n</details>'],
    ['directives in a quotation', '> Words\n>\n> :::notes\n> w1q w2q\n> :::'],
    ['never ended', '<aside class="notes">\n\nw1q\n\nw2q\n\n## Next\n\n- Shown'],
    ['hidden', '<p hidden>w1q</p>\n\n<div style="display: none">w2q</div>'],
  ])('%s', async (_, markdown) => {
    const { deck, said } = await claimOf(markdown)
    for (const word of ['w1q', 'w2q']) {
      expect(deck).not.toContain(word)
      expect(said).toContain(word)
    }
  })

  test('what stands after notes that nobody ended is shown, and that is said', async () => {
    const { shown, dropped } = await claimOf('<aside class="notes">\n\nSaid\n\n## Next\n\n- Shown')
    expect(shown).toContain('Shown')
    expect(dropped).toEqual([
      '5: Unexpected `<aside class="notes">` without its end: the notes last until the next heading',
    ])
  })

  test('comments are nowhere', async () => {
    const { pages } = await claimOf('<div>a <!-- w1q --> b</div>\n\n- c <!-- w2q --> d\n\n<!--\nw3q\n-->')
    expect(pages.deck + pages.speaker).not.toMatch(/w\dq/)
  })
})

describe('what no slide can show', () => {
  test.each([
    [
      'a frame',
      '<iframe src="https://example.org"></iframe>',
      '5: Cannot show `<iframe>`: no slide holds one',
    ],
    [
      'a button',
      'text\n\n<button onclick="go()">Press</button>',
      '7: Cannot show `<button>`: no slide holds one',
    ],
    ['an object', '<object data="a.swf">Old</object>', '5: Cannot show `<object>`: no slide holds one'],
    [
      'a script',
      '- a\n\n<script>\nlet a = "<b>"\n</script>',
      '7: Cannot show `<script>`: no slide holds one',
    ],
    [
      'a drawing',
      '<svg viewBox="0 0 1 1"><g><path d="M0 0"/></g></svg>',
      '5: Cannot show `<svg>`: no slide holds one',
    ],
    ['a field', '- <input type="text"> here', '5: Cannot show `<input>`: no slide holds one'],
    ['a colour', '<p>\na <b style="color:red">red</b></p>', '6: Cannot use `style` of `<b>`'],
    ['a handler', '- <b onclick="go()">red</b>', '5: Cannot use `onclick` of `<b>`'],
    ['an end of nothing', '- a\n\n</div>', '7: Unexpected `</div>`: it ends nothing'],
    ['no end', '<div class="box">\n\na', '5: Unexpected `<div class="box">` without its end'],
    [
      'an empty component',
      '<Chart src="a.csv" />',
      '5: Cannot use `<Chart src="a.csv" />`: HTML has no such element',
    ],
    [
      'a component in a line',
      '- a <Icon name="b"/> c',
      '5: Cannot use `<Icon name="b"/>`: HTML has no such element',
    ],
    [
      'a component around',
      '<my-steps>\n\n- a\n\n</my-steps>',
      '5: Cannot use `<my-steps>`: HTML has no such element',
    ],
  ])('is one warning with its line and a way that works: %s', async (_, markdown, reason) => {
    const { dropped, notes } = await claimOf(markdown)
    expect(dropped).toEqual([reason])
    expect(notes[0]).toMatch(/^[A-Z].{20,}\.$/)
  })

  test('leaves its words', async () => {
    const markdown =
      '<button>w1q</button>\n\n<center>w2q</center>\n\n<object data="a">w3q</object>\n\n<noscript>w4q</noscript>\n\n<font color="red">w5q</font>'
    const { shown } = await claimOf(markdown)
    for (const word of ['w1q', 'w2q', 'w3q', 'w4q', 'w5q']) expect(shown).toContain(word)
  })

  test('leaves a component that is empty to be seen, not to be said', async () => {
    const { shown } = await claimOf('Said.\n\n<Chart src="a.csv" />\n\n- A point')
    expect(shown).toContain('<Chart src="a.csv" />')
    expect(shown).not.toContain('Said.')
  })

  test('is no matter where HTML is trusted', async () => {
    const { dropped } = await claimOf('<button style="color:red">Press</button>\n\n</div>', {
      html: 'trusted',
    })
    expect(dropped).toEqual([])
  })
})

describe('Markdown in HTML', () => {
  test('stays in what holds it', async () => {
    const { deck } = await claimOf('<details><summary>More</summary>\n\n- w1q\n- **w2q**\n\n</details>')
    expect(deck.replace(/\s*\n\s*/g, '')).toContain(
      '<details><summary>More</summary><ul><li>w1q</li><li><strong>w2q</strong></li></ul></details>',
    )
  })

  test('keeps its labels, which are of no argument there', async () => {
    expect((await claimOf('<details>\n\n- Evidence: w1q\n\n</details>')).shown).toContain('Evidence: w1q')
  })

  test('is shown, prose too, and lists are points as everywhere', async () => {
    const { shown, deck } = await claimOf(
      '<div>\n<div>\n\nw1q **w2q**\n\n</div>\n<div>\n\n- w3q\n\n</div>\n</div>',
    )
    expect(shown).toContain('w1q w2q')
    expect(deck).toMatch(/class="line point"[^>]*>\s*<div class="text"><p>w3q/)
  })

  test('is where its element puts it', async () => {
    const { deck } = await claimOf('<div align="center">\n\nw1q\n\n</div>')
    expect(deck.replace(/\s*\n\s*/g, '')).toContain('<div align="center"><p>w1q</p></div>')
  })

  test('ends no slide early: an element around headings is opened', async () => {
    const { deck } = await claimOf('<details>\n\n- w1q\n\n## Next\n\n- w2q\n\n</details>')
    expect(deck).toMatch(/<h2[^>]*>Next<\/h2>/)
    expect(deck).not.toContain('<details>')
  })
})

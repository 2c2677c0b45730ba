import { expect } from 'vitest'
import { type TestProject, test } from '../../fixtures/project.js'

const audiences = 'board: {}\npress: {}\n'

/** Builds one talk of each text for the press. */
async function build(project: TestProject, texts: readonly string[]) {
  const outlines = texts.map((text, index) => [
    `outline/t${index}.md`,
    `# The dam\n\n## It holds\n\n- For sixty years\n\n${text}\n`,
  ])
  project.write({ 'outline/audiences.yml': audiences, ...Object.fromEntries(outlines) })
  const { stderr, ...ran } = await project.rostrum('build', '--audience', 'press')
  return { ...ran, errors: stderr.match(/^\S+ error .*/gm) ?? [] }
}

test('what seems to say whom something is for, and does not, is an error at its line, and nothing is built', async ({
  project,
}) => {
  const braces = [
    ...[
      '{for: board}',
      '{for:board}',
      '{for = board}',
      '{for board}',
      '{For=board}',
      '{fro=board}',
      '{for=""}',
    ],
    ...['{for=board, council}', '{for=board', '｛for=board｝', '{for＝board}', '(for=board)', '{für=board}'],
    ...[
      '{audience=board}',
      '{audience: board}',
      '{audiences="board"}',
      '{only=board}',
      '{only: board}',
      '{group=board}',
    ],
    ...[
      '{notfor=press}',
      '{not_for=press}',
      '{not–for=press}',
      '{hide-from=press}',
      '{topic: money}',
      '{detail: 3}',
    ],
    ...[
      '{.board}',
      '{board}',
      '{.for-board}',
      '{board=yes}',
      '{#crack .must audience=board}',
      '{time=90s for: board}',
    ],
    ...[
      '<!-- {for: board} -->',
      '<!-- {audience=board} -->',
      '{{for=board}}',
      '{for=board}.',
      '{for=board} indeed',
    ],
  ]
  const inline = ['{for: board}', '{audience=board}', '{only=board}', '{.board}']
  const texts = [
    ...braces.flatMap(each => [`## It has a crack ${each}`, `- It has a crack ${each}`]),
    ...inline.flatMap(each => [
      `It has [a crack]${each} now`,
      `It has **a crack**${each} now`,
      `It has \`a crack\`${each}`,
    ]),
  ]
  const fences = [
    ...[
      'only{for: board}',
      'only{audience=board}',
      'only{board}',
      'only',
      'only board',
      'only{group=council}',
    ],
    ...[
      ' {audience=board}',
      '{for: board}',
      'board',
      ' {.board}',
      'notes{audience=board}',
      ' for board',
      'only{for=""}',
    ],
    'only{lang=fr}',
  ].map(each => `:::${each}\n\n- It has a crack\n\n:::`)
  const blocks = [
    '<div audience="board">\n\nIt has a crack.\n\n</div>',
    'It has <span for="board">a crack</span> now',
    '```js {for=board}\ncrack\n```',
    '```js {audience=board}\ncrack\n```',
    '| Wall | State |\n| - | - |\n| East | A crack |\n{for=board}',
    '| Wall | State |\n| - | - |\n| East | A crack {for: board} |',
    '## It has a crack\n{for=board}',
    '- It has a crack\n\n{for=board}',
    '> It has a crack\n> {for: board}',
    '- It has[^1]\n\n[^1]: a crack {for: board}',
    'Thesis: It has a crack {only: board}',
    '- Headline: It has a crack {audience=board}',
    'Note: It has a crack {for: board}',
  ]
  const all = [...texts, ...fences, ...blocks]
  const { code, stdout, errors } = await build(project, all)
  const silent = all.filter((_, index) => !errors.some(error => error.startsWith(`outline/t${index}.md:`)))
  expect({ code, silent }).toEqual({ code: 1, silent: [] })
  expect(stdout).not.toContain('deck.html')
  expect(project.files().filter(path => path.startsWith('dist/'))).toEqual([])
})

test('in an included part too, with its path, and once', async ({ project }) => {
  project.write({
    'outline/audiences.yml': audiences,
    'outline/dam.md': '# The dam\n\n:::include{file=parts/wall.md}\n:::\n',
    'outline/parts/wall.md': '## The wall\n\n- It has a crack {audience: board}\n',
  })
  const { code, stderr } = await project.rostrum('build', '--all')
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /^outline\/parts\/wall\.md:3:18 error Unexpected `\{audience: board\}`: as it stands, every audience would get this attribute-invalid$/m,
  )
  expect(stderr).toContain('mend: Write `{for=board}` or `{not-for=board}` at the end')
  expect(stderr.match(/ error /g)).toHaveLength(1)
})

test('what is right, code, escaped, a set or another tool’s is no error', async ({ project }) => {
  const texts = [
    '- `{for: board}` and `for=board`',
    '- \\{for: board}',
    '```\n{for: board}\nfor=board\n:::only\n```',
    '## It leaks\n\n    {for: board}',
    '- The set {board, press} is what we met',
    '- Dear {board}, we met',
    '- It was [kept from us]{press="not told"} {#board}',
    '- See <https://example.org/?for=board&only=1> and https://example.org/?audience=board',
    '- It costs $x_{for}=3$ at most',
    '## It leaks {.fragment .r-stretch width=50% #for-board}',
    '::: {.columns}\n\n- It leaks\n\n:::',
    ':::only{for=press .must}\n\n- It leaks\n\n:::',
    '<div class="wide">\n\nIt leaks.\n\n</div>',
    '- A talk for: the board\n- Only: one\n- For example {that is}, all\n- This {is open',
    '> It leaks\n>\n> {for=press}',
    '- {for=press}\n  - It leaks',
    'if (a) {b: c}',
  ]
  const { code, errors } = await build(project, texts)
  expect({ code, errors }).toEqual({ code: 0, errors: [] })
})

import type { PageContext, PageRule } from '../page-rule.js'

/** What of Markdown is shown as it was typed, and how it is read instead. */
const marks: readonly (readonly [mark: RegExp, note: string])[] = [
  [
    /(?<![\p{L}\p{N}])!\[(?:\[[^\]\n]*(?:\]\])?|[^\][\n]*\][([][^)\]\n]*[)\]]?)/gu,
    'A picture is `![what it shows](file.png)` in one line; a path with parentheses stands in angle brackets: `(<plan (1.png>)`.',
  ],
  [
    /\[[^\][\n]*\]\((?:(?:https?:|www\.|[./#])[^()\n]*\)?|[^()\n]*\.[a-z][a-z0-9]{1,4}\))/gi,
    'A link is `[words](https://…)`, without spaces in the address, or with the address in angle brackets.',
  ],
  // Powers, `2**3`, and marks of footnotes, `0.03**`, are no stress.
  [
    /(?<![\p{Script=Latin}\p{N}_)\]*])\*\*(?=[^\s*])(?:[^*\n]|\*(?!\*)){0,200}?[^\s*]\*\*(?![\p{Script=Latin}\p{N}_(*])|^\*\* \p{L}[\p{L}\s'’-]* \*\*(?![^\s.,:;!?])/gmu,
    'Stress is `**words**`, without spaces inside, and with a space or punctuation around it.',
  ],
  [
    /^[ \t]*:{3,}[ \t]*(?:[\w{[].*)?$/gm,
    'A block is `:::notes`, and ends with `:::`, each on a line of its own.',
  ],
  [
    /(?<!\{)\{[.#][a-z][\w-]*(?:\s[^{}\n]*)?\}/gi,
    'Attributes end a line: `{#id .class key="a value"}`, and nothing else stands in them.',
  ],
  [/\[-?@[\p{L}_][^\][\n]*\]/gu, 'A citation is `[@key, p. 3]`, in text.'],
]

/**
 * Markdown that nobody read: it is shown as it was typed, asterisks and all. Only what the outline has in the very same
 * way is meant; what is escaped there, or in code, is to be seen.
 */
export const markdownLeft: PageRule = {
  id: 'markdown-left',
  check(context, say) {
    const told = new Set<string>()
    for (const { stage } of context.slides) {
      for (const { text, at } of stage?.marks ?? []) {
        for (const { words, note } of leftIn(text)) {
          const place = typedAt(words, at, context)
          const key = place && `${place.path}:${place.line}`
          if (!key || told.has(key)) continue
          told.add(key)
          say(`Markdown is shown as it was typed: "${shortened(words)}"`, {
            place,
            note: `${note} What is to be seen as it is goes in \`code\`.`,
          })
        }
      }
    }
  },
}

interface Left {
  readonly words: string
  readonly note: string
  readonly index: number
}

/** In the order of the text. */
function leftIn(text: string): readonly Left[] {
  return marks
    .flatMap(([mark, note]) =>
      [...text.matchAll(mark)].map(({ 0: words, index }) => ({ words: words.trim(), note, index })),
    )
    .sort((one, other) => one.index - other.index)
}

/** Where words stand in the outline as they are shown, from the line on that the page says; escaped ones stand nowhere. */
function typedAt(
  words: string,
  at: string,
  { linesOf }: PageContext,
): { readonly line: number; readonly column: number; readonly path: string } | undefined {
  const [, path, line] = /^(.*):(\d+):\d+$/.exec(at) ?? []
  if (path === undefined) return undefined
  // What is code or mathematics is not part of a text as it was seen.
  const [typed = ''] = words.split(/[\n\ufffc]/)
  const lines = linesOf(path)
  for (let index = Number(line) - 1; index < lines.length; index++) {
    const column = columnIn(lines[index] ?? '', typed)
    if (column > 0) return { line: index + 1, column, path }
  }
  return undefined
}

/** From 1; 0 when it is not there, or after a backslash. */
function columnIn(line: string, typed: string): number {
  for (let at = line.indexOf(typed); at >= 0; at = line.indexOf(typed, at + 1))
    if (line[at - 1] !== '\\') return at + 1
  return 0
}

function shortened(words: string): string {
  const line = words.replace(/[\s\ufffc]+/g, ' ')
  return line.length > 50 ? `${line.slice(0, 49)}…` : line
}

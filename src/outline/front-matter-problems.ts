import type { ErrorCode } from 'yaml'

/** What is wrong with a front matter, and how to mend it. */
interface YamlProblem {
  readonly cause: string
  readonly note: string
}

const quotes = 'Put the whole value between `"` and `"`.'
const lines = 'Write a `name: value` line for each field, between two lines of `---`.'

const unreadable: YamlProblem = { cause: 'this is no `name: value` line', note: `${lines} ${quotes}` }

/** The parser's messages speak of the grammar of YAML, which is nobody's who writes a talk. */
const problems: Partial<Record<ErrorCode, YamlProblem>> = {
  BAD_DQ_ESCAPE: {
    cause: 'a `\\` between `"` and `"` has to stand before another `\\`',
    note: "Write it twice, or put the value between `'` and `'`.",
  },
  BAD_INDENT: {
    cause: 'a value is indented wrongly, or a bracket is never closed',
    note: 'Begin each field at the start of its line, and close each `[` and `{`.',
  },
  BAD_SCALAR_START: { cause: 'a value begins with a mark that means something else in YAML', note: quotes },
  BLOCK_AS_IMPLICIT_KEY: { cause: 'a value holds `: `', note: quotes },
  DUPLICATE_KEY: { cause: 'a field stands in it twice', note: 'Take one of the two out.' },
  MISSING_CHAR: { cause: 'a quotation mark or bracket is never closed', note: 'Close it.' },
  MULTILINE_IMPLICIT_KEY: unreadable,
  TAB_AS_INDENT: { cause: 'a line is indented with a tab', note: 'Indent it with spaces.' },
  UNEXPECTED_TOKEN: { cause: 'there is more after the end of a value', note: quotes },
}

/** Says what an error of the parser of YAML means to who wrote the front matter. */
export function yamlProblem(code: ErrorCode): YamlProblem {
  return problems[code] ?? unreadable
}

import { isElement, isEmpty, mayBeBare } from './elements.js'

/** A tag in some HTML. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  /** `whole`: an element in one tag, `<br>` or `<Chart />`. */
  readonly kind: 'open' | 'close' | 'whole'
  /** As typed, with its `<` and `>`. */
  readonly source: string
  /** Where it begins in the HTML. */
  readonly at: number
  /** By their names in lower case; without a value, an empty string. */
  readonly attributes: ReadonlyMap<string, string>
}

// What is quoted may hold a `>`; a `<` that is not ends the search, which else would begin anew at each.
// `<!-->` is all of a comment.
const token =
  /<!--(?!-?>)[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)((?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g
/** Elements whose content is no HTML. */
const literal = /^(?:iframe|noembed|noframes|plaintext|script|style|textarea|title|xmp)$/

/** The tags in some HTML, in order; none of those in comments, scripts and the like. */
export function tagsIn(html: string): readonly Tag[] {
  return readTags(html).tags
}

/** Where a comment begins in some HTML that does not end in it; undefined where there is none. */
export function openCommentIn(html: string): number | undefined {
  return html.includes('<!--') ? readTags(html).openComment : undefined
}

function readTags(html: string): { readonly tags: readonly Tag[]; readonly openComment?: number } {
  const tags: Tag[] = []
  let end = ''
  for (const match of html.matchAll(token)) {
    const [source, slash, typed, rest = ''] = match
    const name = typed?.toLowerCase()
    // It is the last: it lasts to the end.
    if (name === undefined && end === '' && !source.endsWith('-->')) return { tags, openComment: match.index }
    if (name === undefined || (end !== '' && !(slash && name === end))) continue
    const isWhole = !slash && (isEmpty(name) || rest.endsWith('/'))
    const kind = slash ? 'close' : isWhole ? 'whole' : 'open'
    tags.push({ name, kind, source, at: match.index, attributes: attributesIn(rest) })
    end = kind === 'open' && literal.test(name) ? name : ''
  }
  return { tags }
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      values.slice(0, 3).find(value => value !== undefined) ?? '',
    ]),
  )
}

/**
 * Whether what CommonMark takes for HTML is meant as HTML: a comment, a tag of an element that there is, or of a component
 * that some other tool has. `<your name>`, `List<String>` and `a<b and c>d` are text.
 *
 * @param html from its `<`; of a block, all of it
 */
export function isMarkup(html: string, isBlock: boolean): boolean {
  if (html.startsWith('<!--')) return true
  const [, slash, typed = '', rest = ''] =
    /^<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)/i.exec(html) ?? []
  const name = typed.toLowerCase()
  const found = [...rest.matchAll(attribute)]
  const bareNames = found.flatMap(([whole, own = '']) => (whole === own ? [own] : []))
  if (isElement(name)) return Boolean(slash) || bareNames.every(mayBeBare)
  // A component stands in a line: so the line after it is Markdown.
  if (isBlock || typed === '') return false
  return name.includes('-') || rest.endsWith('/') || bareNames.length < found.length
}

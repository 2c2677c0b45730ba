const opening = /^(:{3,})([ \t]*)(?:([A-Za-z][\w-]*)[ \t]*)?(\{[^}\n]*\})?[ \t]*:*[ \t]*$/
const codeFence = /^ {0,3}(`{3,}|~{3,})/

/**
 * Rewrites pandoc's and Quarto's fenced divisions, `::: notes` and `::: {.notes #id}`, as block directives, `:::notes{#id}`.
 *
 * Every line keeps its length, so that positions stay true. Code is left alone.
 */
export function pandocFences(text: string): string {
  if (!/^:{3,}[ \t]*[\w{]/m.test(text)) return text
  let open: string | undefined
  return text
    .split('\n')
    .map(line => {
      const mark = codeFence.exec(line)?.[1]
      if (mark && !open) open = mark
      else if (open && mark?.startsWith(open) && line.trim() === mark) open = undefined
      return open || !line.startsWith(':::') ? line : rewrite(line)
    })
    .join('\n')
}

function rewrite(line: string): string {
  const found = opening.exec(line)
  if (!found) return line
  const [, colons = '', , word, attributes = ''] = found
  if (!word && !attributes) return line
  const name = word ?? /\.([A-Za-z][\w-]*)/.exec(attributes)?.[1] ?? 'div'
  const rest = word ? attributes : attributes.replace(`.${name}`, '').replace(/\{\s*\}/, '')
  const rewritten = `${colons}${name}${rest.replace(/^\{\s+/, '{')}`
  return rewritten.length > line.length ? line : rewritten.padEnd(line.length)
}

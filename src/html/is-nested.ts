/** Elements that have nothing in them, and no end. */
const childless = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i
/** Elements whose content is no HTML, or that a parser moves about. */
const special =
  /^(?:script|style|textarea|title|template|plaintext|xmp|noscript|iframe|svg|math|select|form)$/i
const tag = /<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi

/**
 * Whether a template ends, in order, every element that it begins, and no other, whatever fills it in: where that can be told
 * without parsing what it makes. Of many templates it cannot, though they are right.
 */
export function isNested(template: string): boolean {
  const html = template.replace(/\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}\}?/g, '')
  const open: string[] = []
  for (const [, slash, name = ''] of html.matchAll(tag)) {
    if (special.test(name)) return false
    if (slash === '/') {
      if (open.pop() !== name.toLowerCase()) return false
    } else if (!childless.test(name)) open.push(name.toLowerCase())
  }
  return open.length === 0 && !/<[!?]|<\/?[a-z][^>]*$/i.test(html)
}

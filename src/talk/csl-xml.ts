const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|</g

/**
 * What keeps a text from being the XML of a style, locale or picture: what reads it understands broken XML as something else,
 * or fails in words that help nobody.
 *
 * @param name of the element that has to hold all others
 * @returns why, with the line; nothing for elements that are all closed in order
 */
export function xmlProblem(text: string, name: 'style' | 'locale' | 'svg'): string | undefined {
  const open: string[] = []
  let root: string | undefined
  for (const { 0: mark, 1: closing, 2: tag, 4: empty, index } of text.matchAll(token)) {
    const at = () => `on line ${text.slice(0, index).split('\n').length}`
    if (mark === '<') return `a \`<\` begins no element ${at()}`
    if (tag === undefined) continue
    root ??= tag.replace(/^.*:/, '')
    if (root !== name) break
    if (closing) {
      const last = open.pop()
      if (last !== tag) return `\`</${tag}>\` closes ${last ? `\`<${last}>\`` : 'nothing'} ${at()}`
    } else if (!empty) open.push(tag)
  }
  if (root !== name) return `it has no \`<${name}>\` element around everything`
  const last = open.at(-1)
  return last && `\`<${last}>\` is not closed`
}

/** A tag as the templates and hast write it: quotation marks in a value are escaped, angle brackets need not be. */
const tag = /<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi
const attribute = /\s+([^\s=>/]+)(?:="([^"]*)")?/g

/** How many steps a slide's HTML takes to be whole; 0 when it is so at once. */
export function stepsIn(html: string): number {
  let count = 0
  for (const [, , attributes = ''] of html.matchAll(tag)) if (isStep(attributes)) count++
  return count
}

/**
 * A slide's HTML as a live deck shows it after so many steps: those that are shown are `visible`, and of a listing with
 * steps the lines are lit that the present one is about.
 */
export function atStep(html: string, shown: number): string {
  if (!html.includes('fragment')) return html
  let passed = 0
  const marked = html.replace(tag, (text, _name, attributes: string) => {
    if (!isStep(attributes) || ++passed > shown) return text
    return text.replace(/(\sclass="[^"]*)"/, '$1 visible"')
  })
  return marked.replace(listing, (text, json: string, lines: string, steps: string) => {
    const lit = (JSON.parse(json.replaceAll('&quot;', '"')) as number[][])[count(steps, / visible"/g)] ?? []
    let line = 0
    const states = lines.replace(/<span class="line"/g, () => {
      line++
      return `<span class="line ${lit.includes(line) ? 'on' : 'off'}"`
    })
    return text.replace(lines, () => states)
  })
}

/** A slide's HTML without what may stand in a page only once. */
export function withoutIds(html: string): string {
  return html.replace(tag, (text, _name, attributes: string) => {
    const left = attributes.replace(attribute, (pair, name: string) =>
      name === 'id' || name === 'aria-labelledby' ? '' : pair,
    )
    return left === attributes ? text : text.replace(attributes, () => left)
  })
}

/** A listing whose lines are lit step by step: the steps as JSON, its lines, and what stands for the later steps. */
const listing =
  /<pre class="code" data-steps="([^"]*)"[^>]*>(.*?)<\/pre>\s*((?:<span class="fragment step[^>]*><\/span>\s*)*)/gs

function isStep(attributes: string): boolean {
  for (const [, name, value = ''] of attributes.matchAll(attribute))
    if (name === 'class') return /(?:^|\s)fragment(?:\s|$)/.test(value)
  return false
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

import type { Element, ElementContent } from 'hast'

/** The class of whatever stands for something that is missing, or that is not understood. */
export const placeholderClass = 'missing'

/** What a placeholder of a picture says beside its alternative text. */
export interface Wanted {
  /** As typed. */
  readonly url: string
  /** "Missing", in the deck's language. */
  readonly word: string
}

/** Stands for a picture or recording that cannot be shown, which is reported elsewhere: what should be seen, and its file. */
export function placeholder(alt: string, { url, word }: Wanted): Element {
  const parts = { word, alt, file: fileName(url) }
  const children = Object.entries(parts).flatMap(([name, value], index): ElementContent[] => {
    if (value === '') return []
    const part = span(`${placeholderClass}-${name}`, value)
    return index > 0 ? [{ type: 'text', value: ' ' }, part] : [part]
  })
  const className = [placeholderClass, ...(alt.length > longest ? ['long'] : [])]
  return { type: 'element', tagName: 'span', properties: { className }, children }
}

/** Of an alternative text that is set in the size of other text: with more, it would not fit where pictures are narrow. */
const longest = 300

/** Stands for a work that is cited and not known. */
export function unknownWork(value: string): Element {
  return span(placeholderClass, value)
}

/** Whether there is a placeholder in HTML that was made here: in text, a tag does not begin with `<`. */
export function hasPlaceholder(html: string): boolean {
  return hasClass.test(html)
}

const hasClass = new RegExp(`<\\w+ class="(?:[^"]* )?${placeholderClass}[ "]`)

/** The name alone: which folders there are is nobody's business but the author's. */
function fileName(url: string): string {
  if (/^data:/i.test(url)) return ''
  const path = url.replace(/[?#].*$/, '').replace(/[\\/]+$/, '')
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function span(className: string, value: string): Element {
  const children: ElementContent[] = [{ type: 'text', value }]
  return { type: 'element', tagName: 'span', properties: { className: [className] }, children }
}

/** Milliseconds after which announced text is taken away again: read by then, and not met twice by who reads on. */
const lifetime = 2000

/**
 * Adds a live region to the page.
 *
 * @returns a function that has screen readers say text; of several texts in one go, the last is said
 */
export function createAnnouncer(): (text: string) => void {
  const region = document.createElement('div')
  region.className = 'announcer'
  region.setAttribute('role', 'status')
  // Not left to the style sheet: shown, it would double the slide.
  region.style.cssText =
    'position:absolute;top:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap'
  document.body.append(region)
  let clearing: ReturnType<typeof setTimeout> | undefined
  return text => {
    region.textContent = text
    clearTimeout(clearing)
    clearing = setTimeout(() => region.replaceChildren(), lifetime)
  }
}

/** The text of an element as a screen reader would say it: with the text of images, without what is hidden from it. */
export function spokenText(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || node.matches('[aria-hidden="true"], [inert], [hidden], style, script'))
    return ''
  if (node instanceof HTMLImageElement) return ` ${node.alt}. `
  if (node.getAttribute('role') === 'img') return ` ${node.getAttribute('aria-label') ?? labelOf(node)}. `
  const text = [...node.childNodes].map(spokenText).join('')
  if (!node.matches(blocks)) return text
  const sentence = text.trim().replace(/\s+/g, ' ')
  return sentence && ` ${sentence}${/[.!?:;…]$/.test(sentence) ? '' : '.'} `
}

const blocks =
  'section, p, div, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, dt, dd, th, td, pre, .line'

function labelOf(node: Element): string {
  return document.getElementById(node.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''
}

import type { Element, ElementContent, Nodes } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { domId } from './dom-id.js'
import type { Media } from './resources.js'

const defaults = defaultSchema.attributes ?? {}
const { src: _any, ...protocols } = defaultSchema.protocols ?? {}

/**
 * What HTML in an outline may hold: GitHub's list, less ids and form fields. Addresses of images are not judged here,
 * because none survives `settle` but those that were loaded.
 */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'abbr',
    'cite',
    'dfn',
    'mark',
    'small',
    'time',
    'u',
    'wbr',
  ].filter(name => !['input', 'picture', 'source', 'section'].includes(name)),
  attributes: {
    ...defaults,
    '*': [
      'align',
      'alt',
      'cite',
      'colSpan',
      'dateTime',
      'dir',
      'height',
      'lang',
      'rowSpan',
      'start',
      'title',
      'width',
    ],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    pre: [['className', 'code']],
    span: [['className', 'cite']],
    sup: [['className', 'note']],
    th: [['scope', 'row', 'col']],
  },
  protocols: { ...protocols, href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'noscript'],
}

/** Removes from a tree all that could run, ask for something, or imitate another part of the page. */
export function sanitized(tree: Nodes): Nodes {
  return sanitize(tree, schema)
}

/** What the links and images of a text can lead to. */
export interface Targets {
  readonly images: ReadonlyMap<string, Media>
  /** The id of the slide that shows it, by what a link can name. */
  readonly slides: ReadonlyMap<string, string>
}

/** Points links and images at what is there: slides, the web, loaded media; and nowhere else. Changes `tree`. */
export function settle(tree: Nodes, targets: Targets): void {
  if (!('children' in tree)) return
  for (let index = 0; index < tree.children.length; index++) {
    const node = tree.children[index]
    if (node?.type !== 'element') continue
    if (/^h[12]$/.test(node.tagName)) node.tagName = 'h3'
    if (node.tagName === 'table') nameRows(node)
    if (node.tagName === 'img') {
      const { src, alt } = node.properties
      const media = targets.images.get(String(src))
      tree.children[index] = mediaElement(media && sized(media, node), String(alt ?? ''))
    } else if (node.tagName === 'a' && !leadsSomewhere(node, targets.slides)) {
      // From a file on its own it leads nowhere: its words stay, and are looked at next.
      tree.children.splice(index, 1, ...node.children)
      index -= 1
    } else settle(node, targets)
  }
}

/** A picture in the size that raw HTML asks for, in pixels; one length leaves the other to the picture. */
function sized({ src, kind, ...own }: Media, { properties }: Element): Media {
  const [width, height] = [properties.width, properties.height].map(Number)
  if (!width && !height) return { src, kind, ...own }
  return { src, kind, ...(width ? { width } : {}), ...(height ? { height } : {}) }
}

/** A table whose first column has no heading has row headings there. */
function nameRows(table: Element): void {
  const parts = table.children.flatMap(part => (part.type === 'element' ? part.children : []))
  const rows = parts.flatMap(row => (row.type === 'element' && row.tagName === 'tr' ? [row] : []))
  const cells = rows.map(row => row.children.filter(child => child.type === 'element'))
  const [corner] = cells[0] ?? []
  if (corner?.tagName !== 'th' || textOf(corner).trim() !== '') return
  corner.tagName = 'td'
  for (const [first] of cells.slice(1))
    if (first) Object.assign(first, { tagName: 'th', properties: { ...first.properties, scope: 'row' } })
}

/** Points a link at its slide or out of the talk; false when there is nothing that it could lead to. */
function leadsSomewhere({ properties }: Element, slides: ReadonlyMap<string, string>): boolean {
  const href = String(properties.href ?? '')
  const slide = href.startsWith('#') ? slides.get(decode(href.slice(1))) : undefined
  if (slide !== undefined) {
    properties.href = `#${domId(slide)}`
    return true
  }
  if (!/^https?:/i.test(href)) return /^mailto:/i.test(href)
  Object.assign(properties, { target: '_blank', rel: ['noopener', 'noreferrer'] })
  return true
}

/** A figure's picture or player as HTML; without `media`, a box with the alternative text. */
export function mediaHtml(media: Media | undefined, alt: string): string {
  return toHtml(mediaElement(media, alt))
}

/** A picture or player; without `media`, which the caller has reported, a box with what should be seen. */
function mediaElement(media: Media | undefined, alt: string): Element {
  if (!media) return element('span', { className: ['missing'] }, [{ type: 'text', value: alt || '…' }])
  const { src, kind, width, height } = media
  if (kind === 'image') return element('img', { src, alt, width, height })
  return element(kind, {
    src,
    controls: true,
    preload: 'metadata',
    ariaLabel: alt || undefined,
    width,
    height,
  })
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children }
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

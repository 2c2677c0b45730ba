import type { Element, ElementContent, Nodes, Parents } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
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
  /** Ids of slides. */
  readonly slides: ReadonlySet<string>
}

/** Points links and images at what is there: slides, the web, loaded media; and nowhere else. Changes `tree`. */
export function settle(tree: Nodes, targets: Targets): void {
  visit(tree, 'element', (node, index, parent) => {
    if (/^h[12]$/.test(node.tagName)) node.tagName = 'h3'
    if (node.tagName === 'table') nameRows(node)
    if (node.tagName === 'a') return settleLink(node, index, parent, targets.slides)
    if (node.tagName === 'img' && parent && index !== undefined) {
      const { src, alt } = node.properties
      parent.children[index] = mediaElement(targets.images.get(String(src)), String(alt ?? ''))
      return SKIP
    }
  })
}

/** A table whose first column has no heading has row headings there. */
function nameRows(table: Element): void {
  const cells: Element[][] = []
  visit(table, { tagName: 'tr' }, (row: Element) => {
    cells.push(row.children.filter(child => child.type === 'element'))
  })
  const [corner] = cells[0] ?? []
  if (corner?.tagName !== 'th' || textOf(corner).trim() !== '') return
  corner.tagName = 'td'
  for (const [first] of cells.slice(1))
    if (first) Object.assign(first, { tagName: 'th', properties: { ...first.properties, scope: 'row' } })
}

function settleLink(
  node: Element,
  index: number | undefined,
  parent: Parents | undefined,
  slides: ReadonlySet<string>,
) {
  const href = String(node.properties.href ?? '')
  const id = href.startsWith('#') ? decode(href.slice(1)) : undefined
  if (id !== undefined && slides.has(id)) node.properties.href = `#${domId(id)}`
  else if (/^https?:/i.test(href))
    Object.assign(node.properties, { target: '_blank', rel: ['noopener', 'noreferrer'] })
  else if (!/^mailto:/i.test(href) && parent && index !== undefined) {
    // A link that leads nowhere from a file on its own: its words stay.
    parent.children.splice(index, 1, ...node.children)
    return index
  }
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

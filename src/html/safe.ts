import type { Element, ElementContent, Nodes } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { classesOf } from './classes.js'
import { domId } from './dom-id.js'
import { placeholder, placeholderClass, type Wanted } from './placeholder.js'
import type { Media } from './resources.js'

const defaults = defaultSchema.attributes ?? {}
const { src: _any, ...protocols } = defaultSchema.protocols ?? {}

const players = ['audio', 'video']
const playing = ['autoPlay', 'loop', 'muted', 'playsInline', 'poster', 'src']

/**
 * What HTML in an outline may hold: GitHub's list and players, less ids and form fields. Addresses of media are not judged
 * here, because none survives `settle` but those that were loaded.
 */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'abbr',
    'audio',
    'bdi',
    'bdo',
    'cite',
    'dfn',
    'mark',
    'small',
    'time',
    'track',
    'u',
    'video',
    'wbr',
  ].filter(name => !['input', 'picture', 'section'].includes(name)),
  ancestors: { ...defaultSchema.ancestors, source: players, track: players },
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
    audio: playing,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    pre: [['className', 'code']],
    source: ['src'],
    span: [['className', 'cite', placeholderClass]],
    sup: [['className', 'note']],
    th: [['scope', 'row', 'col']],
    track: ['default', 'kind', 'label', 'src', 'srcLang'],
    video: playing,
  },
  protocols: { ...protocols, href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'template', 'iframe', 'svg', 'math'],
}

/** Removes from a tree all that could run, ask for something, or imitate another part of the page. */
export function sanitized(tree: Nodes): Nodes {
  return sanitize(tree, schema)
}

/**
 * Takes notes out that stand in HTML: the outline has taken what it saw, and this sees what a browser would. Changes `tree`.
 */
export function dropNotes(tree: Nodes): void {
  if (!('children' in tree)) return
  const kept = tree.children.filter(child => child.type !== 'element' || !isNotes(child))
  for (const child of kept) dropNotes(child)
  tree.children = kept as never
}

function isNotes(node: Element): boolean {
  return (
    node.properties.hidden !== undefined || classesOf(node).some(name => /^(?:speaker-)?notes$/i.test(name))
  )
}

/** What the links and images of a text can lead to. */
export interface Targets {
  readonly images: ReadonlyMap<string, Media>
  /** The id of the slide that shows it, by what a link can name. */
  readonly slides: ReadonlyMap<string, string>
  /** "Missing", in the deck's language. */
  readonly missing: string
}

/**
 * Points links and images at what is there: slides, the web, loaded media; and nowhere else. Changes `tree`.
 *
 * @param isInText whether `tree` stands among words
 */
export function settle(tree: Nodes, targets: Targets, isInText = false): void {
  if (!('children' in tree)) return
  for (let index = 0; index < tree.children.length; index++) {
    const node = tree.children[index]
    if (node?.type !== 'element') continue
    if (/^h[12]$/.test(node.tagName)) node.tagName = 'h3'
    if (node.tagName === 'table') nameRows(node)
    if (node.tagName === 'img') {
      const { src, alt } = node.properties
      const media = targets.images.get(String(src ?? ''))
      const picture = mediaElement(media && sized(media, node), String(alt ?? ''), {
        url: String(src ?? ''),
        word: targets.missing,
      })
      const hasSize = node.properties.width !== undefined || node.properties.height !== undefined
      if (!hasSize && (isInText || standsInText(tree.children, index))) addClass(picture, 'in-text')
      tree.children[index] = picture
    } else if (players.includes(node.tagName)) {
      tree.children[index] = playerElement(node, targets)
    } else if (node.tagName === 'a' && !leadsSomewhere(node, targets.slides)) {
      // From a file on its own it leads nowhere: its words stay, and are looked at next.
      tree.children.splice(index, 1, ...node.children)
      index -= 1
    } else {
      const isWrapper = /^(?:a|b|em|i|small|span|strong)$/.test(node.tagName)
      settle(node, targets, isWrapper && (isInText || standsInText(tree.children, index)))
    }
  }
}

/** Whether there are words on the same line: a picture among them is as high as they are. */
function standsInText(nodes: readonly Nodes[], index: number): boolean {
  const isBreak = (node: Nodes) =>
    node.type === 'element' && /^(?:br|p|div|ul|ol|table|h\d)$/.test(node.tagName)
  const start = nodes.findLastIndex((node, at) => at < index && isBreak(node)) + 1
  const end = nodes.findIndex((node, at) => at > index && isBreak(node))
  const line = nodes.slice(start, end < 0 ? nodes.length : end)
  return line.some((node, at) => {
    if (at + start === index) return false
    return (node.type === 'element' ? textOf(node) : node.type === 'text' ? node.value : '').trim() !== ''
  })
}

function addClass({ properties }: Element, name: string): void {
  properties.className = [...(Array.isArray(properties.className) ? properties.className : []), name]
}

/** A picture in the size that raw HTML asks for, in pixels; one length leaves the other to the picture. */
function sized({ src, kind, ...own }: Media, { properties }: Element): Media {
  const [width, height] = [properties.width, properties.height].map(Number)
  if (!width && !height) return { src, kind, ...own }
  return { src, kind, ...(width ? { width } : {}), ...(height ? { height } : {}) }
}

/** A player of what was loaded, with its poster and captions; it begins by itself on its slide alone. */
function playerElement(node: Element, { images, missing }: Targets): Element {
  const { src, poster, autoPlay, loop, muted, playsInline, title } = node.properties
  const inside = node.children.flatMap(child => (child.type === 'element' ? [child] : []))
  const loaded = (address: unknown, kinds: readonly Media['kind'][]) => {
    const media = images.get(String(address))
    return media && kinds.includes(media.kind) ? [media] : []
  }
  const named = [src, ...inside.flatMap(child => (child.tagName === 'source' ? [child.properties.src] : []))]
  const [first, ...others] = named.flatMap(address => loaded(address, ['video', 'audio']))
  const label = String(title ?? '')
  const wanted = { url: String(named.find(Boolean) ?? ''), word: missing }
  if (!first) return mediaElement(undefined, label || textOf(node).trim(), wanted)
  const [picture] = loaded(poster, ['image'])
  const tracks = inside.flatMap(child => {
    const [track] = child.tagName === 'track' ? loaded(child.properties.src, ['track']) : []
    return track ? [element('track', { ...child.properties, src: track.src })] : []
  })
  const player = mediaElement(sized(first, node), label, wanted)
  const { src: only, ...properties } = player.properties
  const sources =
    others.length > 0 ? [first, ...others].map(media => element('source', { src: media.src })) : []
  return element(
    node.tagName,
    {
      ...(sources.length > 0 ? {} : { src: only }),
      ...properties,
      ...{ poster: picture?.src, dataAutoplay: autoPlay ? true : undefined, loop, muted, playsInline },
    },
    [...sources, ...tracks],
  )
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

/** A figure's picture or player as HTML; without `media`, a placeholder. */
export function mediaHtml(media: Media | undefined, alt: string, wanted: Wanted): string {
  return toHtml(mediaElement(media, alt, wanted))
}

/** A picture or player; without `media`, a placeholder. */
function mediaElement(media: Media | undefined, alt: string, wanted: Wanted): Element {
  if (!media || media.kind === 'track') return placeholder(alt, wanted)
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

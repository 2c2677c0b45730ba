import { endsItself, isEmpty, isTransparent, wayFor } from './elements.js'
import { type Found, placeIn } from './found.js'
import type { Reading } from './reading.js'
import { isMarkup } from './tags.js'

/** What becomes of a tag: it stays, is text, goes, goes with all up to its end, or stays and ends at once. */
export type Fate = 'kept' | 'text' | 'gone' | 'cut' | 'ended'

/** Elements whose content is not read as HTML. */
const opaque = /^(?:svg|math|template)$/
/** Elements whose content is no text for readers. */
const mute = /^(?:iframe|math|noembed|noframes|script|style|svg|template)$/
const players = /^(?:audio|video)$/
/** What may stand without attributes, of elements that hold nothing. */
const bareEmpty = /^(?:br|col|hr|wbr)$/
const looks = /^(?:style|color|bgcolor|background|face|on.+|data-notes)$/

/** What becomes of each of some tags, in order. Each element of which something is not shown is warned of once. */
export function fatesOf(
  tags: readonly Found[],
  partners: ReadonlyMap<Found, Found>,
  reading: Reading,
): ReadonlyMap<Found, Fate> {
  const fates = new Map<Found, Fate>()
  let until: Found | undefined
  for (const tag of tags) {
    if (until && tag !== until) fates.set(tag, 'kept')
    else {
      until = undefined
      fates.set(tag, fateOf(tag, partners.get(tag), reading))
      if (opaque.test(tag.name) && tag.kind === 'open') until = partners.get(tag)
    }
  }
  return fates
}

function fateOf(tag: Found, partner: Found | undefined, reading: Reading): Fate {
  const { name, kind, source, attributes } = tag
  const warn = (reason: string, note: string) => reading.warn(reason, placeIn(tag.node, tag.at), note)
  if (!isMarkup(source, true)) return foreign(tag, partner, warn)
  if (reading.isTrusted) return 'kept'
  if (kind === 'close') {
    if (!partner) warn(`Unexpected \`${source}\`: it ends nothing`, 'Take it out, or write where it begins.')
    return partner ? 'kept' : 'gone'
  }
  const isAlone = kind === 'open' ? !partner && !endsItself(name) : isEmpty(name) && !bareEmpty.test(name)
  if (isAlone && attributes.size === 0) return 'text'
  const way = wayFor(name)
  if (way) warn(`Cannot show \`<${name}>\`: no slide holds one`, way)
  else if (kind === 'open' && isAlone && !players.test(name))
    warn(`Unexpected \`${source}\` without its end`, `Write \`</${name}>\` after what it holds.`)
  else warnOfLooks(tag, warn)
  if (partner && mute.test(name)) return 'cut'
  if (players.test(name) && (isAlone || kind === 'whole')) return 'ended'
  return (isAlone && kind === 'open') || (kind === 'whole' && !isEmpty(name)) ? 'gone' : 'kept'
}

type Warn = (reason: string, note: string) => void

/** A tag of which HTML knows nothing: some other tool's component, or words. */
function foreign({ name, kind, source, attributes }: Found, partner: Found | undefined, warn: Warn): Fate {
  const isWrapper = name.includes('-') && partner !== undefined
  const hasValues = [...attributes.values()].some(value => value !== '')
  const isComponent = isWrapper || source.endsWith('/>') || hasValues
  if (kind !== 'close' && isComponent)
    warn(
      `Cannot use \`${source}\`: HTML has no such element`,
      isWrapper
        ? 'What stands in it is shown. Take its tags out, or write what they mean in Markdown.'
        : 'It is shown as text. Write in Markdown what it should show; a picture is `![what it shows](file.png)`.',
    )
  return isWrapper ? 'gone' : 'text'
}

function warnOfLooks({ name, attributes }: Found, warn: Warn): void {
  const lost = [...attributes.keys()].filter(attribute => looks.test(attribute))
  if (lost.length === 0) return
  const runs = lost.some(attribute => attribute.startsWith('on'))
  warn(
    `Cannot use ${lost.map(attribute => `\`${attribute}\``).join(', ')} of \`<${name}>\``,
    runs
      ? 'Nothing in an outline runs; its words are shown.'
      : 'Its words are shown as the theme has them: write `**bold**`, give the heading a class such as `{.columns}` or `{.center}`, or make a theme of your own.',
  )
}

/** Whether an element's tags can go without anything looking otherwise. */
export function changesNothing({ name, attributes }: Found, { isTrusted }: Reading): boolean {
  return !isTrusted && isTransparent(name) && !['align', 'dir', 'lang'].some(kept => attributes.has(kept))
}

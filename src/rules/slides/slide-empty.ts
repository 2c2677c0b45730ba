import type { Nodes } from 'mdast'
import { plainText } from '../../language/plain-text.js'
import type { Slide } from '../../slides/deck.js'
import { kindOf, shownOn } from '../../slides/kind-of.js'
import { nodesOf } from '../nodes.js'
import type { DeckContext, Rule } from '../rule.js'

/**
 * A slide that shows nothing at all looks like a mistake of the machine. One with nothing but its headline may be meant,
 * and is often a slide whose text was forgotten: that is said, and no more.
 *
 * @example
 * 5:1 info A slide with nothing but its headline
 * ```markdown
 * # The bridge
 *
 * It sways.
 *
 * ## It is worn
 *
 * ## It can be mended
 *
 * With new bolts.
 * ```
 *
 * @example
 * 9:1 warning A slide with nothing on it
 * ```markdown
 * # The bridge
 *
 * ## It is worn
 *
 * - Three bolts went
 *
 * ---
 *
 * Note: Nobody sees this.
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## It is worn
 *
 * $x$
 *
 * ## It can be mended
 *
 * <b>Soon.</b>
 * ```
 */
export const slideEmpty: Rule<DeckContext> = {
  id: 'slide-empty',
  class: 'D',
  check({ deck }, say) {
    for (const slide of deck.slides) {
      if (!isOfOutline(slide) || showsSomething(slide)) continue
      const isHeaded = slide.headline !== undefined && slide.headline.length > 0
      say(`A slide with nothing ${isHeaded ? 'but its headline' : 'on it'}`, {
        place: slide.place,
        severity: isHeaded ? 'info' : 'warning',
        note: isHeaded
          ? 'Put what supports it below it, or leave it when the headline is all.'
          : 'Write what it is to show, or take its `---` away: what stands under `Note:` is never shown.',
      })
    }
  },
}

/** Whether what is on a slide is the author's, rather than made by Rostrum or a template of the project. */
function isOfOutline(slide: Slide): boolean {
  const { view, limited } = kindOf(slide)
  const isOwn = 'ownKind' in slide && slide.ownKind !== undefined
  return (view === 'body' || limited !== 'nothing') && !isOwn && slide.layout.background === undefined
}

function showsSomething(slide: Slide): boolean {
  return shownOn(slide).some(part => {
    if ('text' in part) return plainText(part.text) !== ''
    return part.blocks.some(block => block.type === 'figure') || nodesOf(part.blocks).some(isSeen)
  })
}

/** Whether something of a node is on the slide: of HTML, only what is no tag, and pictures. */
function isSeen(node: Nodes): boolean {
  if (node.type === 'html')
    return /<(?:img|svg|video|audio|hr)\b/i.test(node.value) || withoutTags(node.value) !== ''
  if (node.type === 'thematicBreak' || node.type === 'image' || node.type === 'imageReference') return true
  return !('children' in node) && 'value' in node && node.value.trim() !== ''
}

function withoutTags(html: string): string {
  return html
    .replace(
      /<(script|style|iframe|object|noscript|template)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<[^>]*>/gi,
      '',
    )
    .trim()
}

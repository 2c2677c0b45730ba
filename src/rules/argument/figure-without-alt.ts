import type { Place } from '../../diagnostics/report.js'
import { blocksOf, shownNodes } from '../argument-parts.js'
import { placeOf } from '../nodes.js'
import type { ArgumentContext, Rule } from '../rule.js'

/**
 * Who cannot see a picture hears its alt text, and a file's name says nothing. Empty alt text, `![](line.svg)`, says
 * on purpose that a picture is decoration, and is silent; `<img>` says so with `alt=""`, and leaving `alt` out says
 * nothing at all.
 *
 * @example
 * 5:1 error An alt text that does not say what the picture shows: `arch.jpg`
 * 7:11 error An alt text that does not say what the picture shows: `Old-Arch`
 * 9:1 error A picture without alt text: `<img>` has no `alt`
 * ```markdown
 * # The bridge
 *
 * ## It is worn
 *
 * ![arch.jpg](pictures/arch.jpg)
 *
 * - Look at ![Old-Arch](pictures/old-arch.jpg?size=2#left)
 *
 * <img src="arch.jpg">
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * ## It is worn
 *
 * ![Rust on the third arch](pictures/arch.jpg)
 *
 * ![](line.svg)
 *
 * <img alt="" src="line.svg"><img src="arch.jpg" alt="Rust">
 * ```
 */
export const figureWithoutAlt: Rule<ArgumentContext> = {
  id: 'figure-without-alt',
  class: 'D',
  plain: true,
  check({ argument }, say) {
    const checkAlt = (alt: string, url: string, place: Place | undefined) => {
      if (!isFileName(alt, url)) return
      say(`An alt text that does not say what the picture shows: \`${alt}\``, {
        place,
        note: 'Say in a few words what is to be seen; leave it empty, `![](…)`, when that is only decoration.',
      })
    }
    for (const block of blocksOf(argument))
      if (block.type === 'figure') checkAlt(block.alt, block.url, block.place)
    for (const node of shownNodes(argument)) {
      if (node.type === 'image') checkAlt(node.alt ?? '', node.url, placeOf(node))
      if (node.type !== 'html') continue
      for (const [tag] of node.value.matchAll(/<img\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi)) {
        if (/\salt(?=[\s=>/])/i.test(tag)) continue
        say('A picture without alt text: `<img>` has no `alt`', {
          place: placeOf(node),
          note: 'Say what is to be seen, `alt="…"`, or that it is decoration: `alt=""`.',
        })
      }
    }
  },
}

/** Whether an alt text is the name of its picture's file, with or without its extension. */
function isFileName(alt: string, url: string): boolean {
  const name = decoded(url.replace(/[?#].*$/s, '').replace(/^.*[/\\]/s, '')).toLowerCase()
  const text = alt.trim().toLowerCase()
  if (text === '') return false
  // A word such as `bridge` may be both a name and a description.
  const stem = name.replace(/\.[^.]*$/, '')
  return text === name || text === url.toLowerCase() || (text === stem && /[^\p{L}]/u.test(stem))
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

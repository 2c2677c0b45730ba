import { plainText } from '../language/plain-text.js'
import type { Deck } from '../slides/deck.js'
import { kindOf } from '../slides/kinds.js'
import { labelOf } from '../slides/label.js'
import type { Bookmark } from './pdf-matter.js'

/**
 * The bookmarks of slides: each section with its slides below it, backup slides below their own divider, and the
 * others beside them. A slide is marked where it first stands.
 *
 * @param slides by their indices in `deck.slides`, with the page that they are on, from 0
 */
export function bookmarksOf(
  deck: Deck,
  slides: readonly { readonly index: number; readonly page: number }[],
): readonly Bookmark[] {
  const marks: { title: string; page: number; below: Bookmark[]; group: number }[] = []
  const marked = new Set<number>()
  for (const { index, page } of slides) {
    const slide = deck.slides[index]
    if (!slide || marked.has(index)) continue
    marked.add(index)
    const title = labelOf(slide, deck)
    const group = slide.backup ? backup : slide.section
    const { divides } = kindOf(slide)
    const open = marks.at(-1)
    if (group !== outside && open?.group === group) open.below.push({ title, page, below: [] })
    else if (group < 0 || divides) marks.push({ title, page, below: [], group: divides ? group : outside })
    else {
      const section = plainText(deck.sections[group]?.heading ?? [])
      marks.push({ title: section, page, below: [{ title, page, below: [] }], group })
    }
  }
  return marks.map(({ title, page, below }) => ({ title, page, below }))
}

/** What slides belong to that belong to no section. */
const outside = -1
const backup = -2

import type { ExcerptSlide } from '../html/excerpt.js'
import { kindOf } from '../slides/kind-of.js'
import type { Bookmark } from './pdf-matter.js'

/** What a bookmark leads to. */
export interface Mark {
  readonly title: string
  /** Of its slide, from 1; 0 for what is no slide. */
  readonly position: number
  /** The index of its section, or what stands for belonging to none. */
  readonly group: number
  /** The name of its section. */
  readonly part: string
  /** It opens its section, and the others of that stand below it. */
  readonly divides: boolean
}

/** The mark of a slide. */
export function slideMark({ slide, position, label, part }: ExcerptSlide): Mark {
  const { divides } = kindOf(slide)
  return { title: label, position, group: slide.backup ? backup : slide.section, part, divides }
}

/** The mark of something that is no slide. */
export function listMark(title: string): Mark {
  return { title, position: 0, group: outside, part: '', divides: false }
}

/**
 * The bookmarks of slides: each section with its slides below it, backup slides below their own divider, and the
 * others beside them. A slide is marked where it first stands.
 *
 * @param marks with the page that each is on, from 0
 */
export function bookmarksOf(
  marks: readonly { readonly mark: Mark; readonly page: number }[],
): readonly Bookmark[] {
  const top: { title: string; page: number; below: Bookmark[]; group: number }[] = []
  const marked = new Set<number>()
  for (const { mark, page } of marks) {
    const { title, position, group, part, divides } = mark
    if (marked.has(position)) continue
    marked.add(position)
    const open = top.at(-1)
    if (group !== outside && open?.group === group) open.below.push({ title, page, below: [] })
    else if (group < 0 || divides) top.push({ title, page, below: [], group: divides ? group : outside })
    else top.push({ title: part, page, below: [{ title, page, below: [] }], group })
  }
  return top.map(({ title, page, below }) => ({ title, page, below }))
}

/** What slides belong to that belong to no section. */
const outside = -1
const backup = -2

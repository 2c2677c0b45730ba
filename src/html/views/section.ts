import { localDigits } from '../../language/digits.js'
import { plainText } from '../../language/plain-text.js'
import type { Deck } from '../../slides/deck.js'
import type { SectionSlide } from '../../slides/section.js'
import type { Inline } from '../slide-parts.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** The divider before a section, with its place among the others. */
export interface SectionView extends HeadlineView {
  readonly ordinal: string
  readonly heading: string
  /** The sections of the talk, as many around this one as there is room for; empty when there is only one. */
  readonly position: readonly { readonly heading: string; readonly state: 'done' | 'current' | 'ahead' }[]
}

export function sectionView(slide: SectionSlide, context: ViewContext): SectionView {
  const { sections } = context.deck
  const [from, to] = shownSections(sections, slide)
  const position = sections.slice(from, to).map(({ heading }, index) => ({
    heading: inline(context, heading),
    state: stateOf(from + index, slide.section),
  }))
  const more = (state: 'done' | 'ahead') => ({ heading: '…', state })
  const isThere = sections.length > 1 && from < to
  const before = from > 0 ? [more('done')] : []
  const after = to < sections.length ? [more('ahead')] : []
  return {
    ...headlineView(slide, context),
    ordinal: localDigits(String(slide.ordinal), context.deck.lang),
    heading: inline(context, slide.heading),
    position: isThere ? [...before, ...position, ...after] : [],
  }
}

/** The stage has room for so many rows of sections under one row of the divider's heading, which takes that of two. */
const rows = { all: 14, heading: 2 }
/** Characters in a row of the heading, and in one of a section. */
const columns = { heading: 27, section: 72 }

/** The sections to name: from the one that is divided, others after and before it in turns, while there is room. */
function shownSections(sections: Deck['sections'], { heading, section }: SectionSlide): [number, number] {
  let left = rows.all - rows.heading * rowsOf(heading, columns.heading)
  const sizes = sections.map(({ heading }) => rowsOf(heading, columns.section))
  if (sizes.reduce((sum, size) => sum + size, 0) <= left) return [0, sections.length]
  // Above and below a row says that there are more.
  left -= 2 + (sizes[section] ?? 0)
  if (left < 0) return [section, section]
  let [from, to] = [section, section + 1]
  for (;;) {
    const [before = left + 1, after = left + 1] = [sizes[from - 1], sizes[to]]
    const isNextAfter = to - section <= section - from + 1
    if (after <= left && (isNextAfter || before > left)) left -= sizes[to++] ?? 0
    else if (before <= left) left -= sizes[--from] ?? 0
    else return [from, to]
  }
}

function rowsOf(heading: Inline, columns: number): number {
  return Math.max(1, Math.ceil(plainText(heading).length / columns))
}

function stateOf(index: number, current: number): 'done' | 'current' | 'ahead' {
  if (index === current) return 'current'
  return index < current ? 'done' : 'ahead'
}

import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import type { Deck } from '../slides/deck.js'

/** Reports `outline-empty` on `file` for a deck without slides. */
export function reportEmpty({ slides }: Deck, file: VFile): void {
  if (slides.length > 0) return
  report(file, 'outline-empty', 'An outline that makes no slide', {
    note: 'Begin with `# The title of the talk`.',
  })
}

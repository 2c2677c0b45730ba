import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { axeRules } from './page/axe.js'
import { consoleError } from './page/console-error.js'
import { contrastTooLow } from './page/contrast-too-low.js'
import { excludedLeaked } from './page/excluded-leaked.js'
import { fontMissing } from './page/font-missing.js'
import { imageBroken } from './page/image-broken.js'
import { networkRequest } from './page/network-request.js'
import { notesLeaked } from './page/notes-leaked.js'
import { readingOrder } from './page/reading-order.js'
import { slideTooFull } from './page/slide-too-full.js'
import { textOverflow } from './page/text-overflow.js'
import { textTooSmall } from './page/text-too-small.js'
import type { PageContext, PageRule } from './page-rule.js'

/** The rules that look at a deck in a browser, in the order in which they report. */
export const pageRules: readonly PageRule[] = [
  textOverflow,
  textTooSmall,
  slideTooFull,
  contrastTooLow,
  imageBroken,
  fontMissing,
  readingOrder,
  ...axeRules,
  networkRequest,
  consoleError,
  notesLeaked,
  excludedLeaked,
]

/** Reports what the rules find in a deck as a browser showed it. */
export function checkPage(context: PageContext, file: VFile): void {
  for (const { id, check } of pageRules)
    check(context, (reason, details) => report(file, id, reason, details))
}

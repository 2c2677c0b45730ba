import type { BackupSlide } from '../../slides/backup.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** The divider between the talk's end and the slides kept for questions. */
export interface BackupView extends HeadlineView {
  readonly heading: string
}

export function backupView(slide: BackupSlide, context: ViewContext): BackupView {
  return { ...headlineView(slide, context), heading: inline(context, slide.heading) }
}

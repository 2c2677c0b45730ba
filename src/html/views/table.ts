import type { TableSlide } from '../../slides/deck.js'
import { type BodyView, bodyView } from './body.js'
import type { ViewContext } from './context.js'

/** A table under its headline. */
export type TableView = BodyView

export function tableView(slide: TableSlide, context: ViewContext): TableView {
  return bodyView(slide, context)
}

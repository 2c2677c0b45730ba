import type { DefinitionSlide } from '../../slides/definition.js'
import { type BlockView, blockViews } from './block.js'
import { inline, type ViewContext } from './context.js'
import { type HeadlineView, headlineView } from './headline.js'

/** A term and its meaning. */
export interface DefinitionView extends HeadlineView {
  readonly word: string
  readonly term: string
  readonly meaning: string
  readonly hasBlocks: boolean
  readonly blocks: readonly BlockView[]
}

export function definitionView(slide: DefinitionSlide, context: ViewContext): DefinitionView {
  return {
    ...headlineView(slide, context),
    word: context.words.definition,
    term: inline(context, slide.term),
    meaning: inline(context, slide.meaning),
    hasBlocks: slide.body.length > 0,
    blocks: blockViews(slide.body, context),
  }
}

import type { BlockContent, Paragraph } from 'mdast'
import type { VFile } from 'vfile'
import type { FrontMatter } from '../outline/front-matter.js'
import type { Block, Claim, SetPiece, Thesis, Visual } from './argument.js'
import type { Ids } from './ids.js'

/** What the blocks under one heading come to. */
export interface Content {
  readonly body: readonly Block[]
  readonly pieces: readonly SetPiece[]
  readonly notes: readonly BlockContent[]
  readonly headlines: Claim['headlines']
  readonly thesis?: Thesis
}

/** What reading a block needs to know. */
export interface Context {
  readonly ids: Ids
  readonly matter: FrontMatter
  readonly file: VFile
  /** The id of the heading that the blocks stand under. */
  readonly parent: string
  readonly visual?: Visual | undefined
  /** Whether the talk has its thesis already: a second one is a line like any other. */
  readonly hasThesis: boolean
  /** The words of the list item that the blocks stand in. */
  readonly above?: Paragraph | undefined
}

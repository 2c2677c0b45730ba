import { VFile } from 'vfile'
import { isWhole } from '../../export-talk.js'
import { draftTalk } from '../../pipeline.js'
import { publishedIn } from '../../slides/published.js'
import type { Project } from '../../talk/project.js'
import type { Draft } from '../../talk/talk.js'
import type { ReadAll } from '../build-all.js'
import { choicesOf } from '../choices.js'
import { titleOf } from '../naming.js'
import { variantsOf, type Wanted } from '../variants.js'
import { type SlideRange, slidesIn } from './slide-ranges.js'

/** A variant of a talk that is to be exported. */
export interface Drafted {
  readonly talk: { readonly name: string; readonly audience: string; readonly file: VFile }
  readonly project: Project
  /** Absent when there are errors. */
  readonly draft?: Draft
  /** Positions of the slides that are wanted, from 1; absent for all. */
  readonly slides?: ReadonlySet<number> | undefined
}

/**
 * Drafts the variants of talks that are wanted.
 *
 * @param ranges of slides, in each of them
 * @throws UsageError for slides that one of them does not have
 */
export function draftAll(
  { reads }: ReadAll,
  wanted: Wanted,
  ranges: readonly SlideRange[] | undefined,
): readonly Drafted[] {
  return reads.flatMap(read => {
    const choose = choicesOf(read)
    return variantsOf(read, wanted).map(variant => {
      const { name, project } = read
      const { audience = '' } = variant
      const draft = read.argument && draftTalk(read, choose(variant))
      const { path, value } = read.file
      const file = draft?.file ?? new VFile({ path, value })
      // Exported files hold what they show.
      file.messages = file.messages.filter(({ ruleId }) => ruleId !== 'asset-copied')
      const talk = { name, audience, file }
      if (!draft || !isWhole(draft)) return { talk, project }
      const count = publishedIn(draft.deck.slides, draft.deck).length
      return { talk, project, draft, slides: ranges && slidesIn(ranges, count, titleOf(talk)) }
    })
  })
}

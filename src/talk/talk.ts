import type { VFile } from 'vfile'
import type { Argument } from '../argument/argument.js'
import type { Bibliography } from '../argument/bibliography/bibliography.js'
import type { Locks } from '../audience/fit/lock.js'
import type { Profiles } from '../audience/profile.js'
import type { Selection } from '../audience/selection.js'
import type { Needs } from '../html/needs.js'
import type { Pages } from '../html/render.js'
import type { Resources } from '../html/resources.js'
import type { Deck } from '../slides/deck.js'
import type { CitationStyle } from './citation-style.js'
import type { Copy } from './media.js'
import type { Project } from './project.js'

/** One talk, read: the whole argument and who may hear it. */
export interface ReadTalk {
  readonly name: string
  readonly project: Project
  /** The outline, with every message about reading it and what it names. */
  readonly file: VFile
  /** Absent when the outline could not be read at all. */
  readonly argument?: Argument
  readonly profiles: Profiles
  /** The plans that are locked, of all talks of its folder. */
  readonly locks: Locks
  /** The local texts of works that are quoted, by id. */
  readonly texts: ReadonlyMap<string, string>
  readonly items: Bibliography['items']
  /** Absent when works are cited in Rostrum's own style. */
  readonly style?: CitationStyle | undefined
}

/** Which of its variants a talk is built as. */
export interface Variant {
  /** The name of an audience. @defaultValue '', the whole outline */
  readonly audience?: string
  /** Fits the talk to so many minutes, whatever its audience has. */
  readonly minutes?: number | undefined
}

/** How it is chosen what an audience gets. */
export interface SelectOptions {
  /** Whether it is worked out at what length of the talk each unit is first kept. @defaultValue false */
  readonly explained?: boolean | undefined
  /** What the audience gets that this one is nested in, as `selectTalk` gave it. @defaultValue chosen anew */
  readonly outer?: Chosen | undefined
}

/** What is built. */
export interface BuildOptions {
  /** Whether pages for the live server are wanted too. @defaultValue false */
  readonly live?: boolean
  /** What this variant gets of the talk, as `selectTalk` gave it. @defaultValue chosen anew */
  readonly chosen?: Chosen | undefined
}

/** What one audience gets of a talk. */
export interface Chosen {
  readonly argument: Argument
  /** The argument that it was chosen from. */
  readonly whole: Argument
  readonly selection: Selection
  /** The outline again, with the messages of this choice alone. */
  readonly file: VFile
}

/** One variant of a talk as slides, with what its pages take from outside. */
export interface Draft {
  /** The talk that it is a variant of. */
  readonly read: ReadTalk
  readonly name: string
  /** Empty for the whole outline. */
  readonly audience: string
  /** The outline, with the messages about this variant alone. */
  readonly file: VFile
  readonly selection: Selection
  readonly deck: Deck
  readonly needs: Needs
  readonly resources: Resources
  /** Large media, which lie beside the pages. */
  readonly copies: readonly Copy[]
}

/** One variant of a talk, built as far as it goes. */
export interface Talk {
  readonly name: string
  /** Empty for the whole outline. */
  readonly audience: string
  /** The outline, with the messages about this variant alone; those about all of them are on the `ReadTalk`. */
  readonly file: VFile
  readonly selection?: Selection
  /** Absent when there are errors, in reading or in this variant. */
  readonly made?: {
    readonly deck: Deck
    readonly pages: Pages
    /** The same pages for the live server: they reload themselves. */
    readonly livePages?: Pages
    readonly copies: readonly Copy[]
  }
}

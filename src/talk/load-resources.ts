import type { VFile } from 'vfile'
import type { Argument } from '../argument/argument.js'
import type { Needs } from '../html/needs.js'
import type { Formatted, Resources } from '../html/resources.js'
import type { Deck } from '../slides/deck.js'
import { type Copy, loadMedia } from './media.js'
import { ownKindsOf } from './own-kinds.js'
import type { Project } from './project.js'
import { withPackageTheme } from './themes.js'

/** What says which resources a deck's pages need. */
interface Needing {
  readonly deck: Deck
  readonly needs: Needs
  readonly formatted: Formatted | undefined
  /** Of the whole talk. */
  readonly argument: Argument
}

/** Reads from the project what a deck's pages need beside their words; what is missing is reported on `file`. */
export function loadResources(
  { deck: { theme, themePlace }, needs, formatted, argument }: Needing,
  project: Project,
  file: VFile,
): { readonly resources: Resources; readonly copies: readonly Copy[] } {
  const { media, copies } = loadMedia(needs.media, file.path, project.files, file)
  const resources = {
    images: media,
    fonts: project.fonts(needs),
    formatted,
    overrides:
      theme === undefined
        ? project.overrides
        : withPackageTheme(theme, project.overrides, project.files, file, themePlace),
    ownKinds: ownKindsOf(argument, project.overrides),
    theme: project.theme,
    trustHtml: project.config.html === 'trusted',
    live: false,
  }
  return { resources, copies }
}

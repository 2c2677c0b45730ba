import type { VFile } from 'vfile'
import type { Needs } from '../html/needs.js'
import type { Formatted, Resources } from '../html/resources.js'
import type { Deck } from '../slides/deck.js'
import { type Copy, loadMedia } from './media.js'
import type { Project } from './project.js'
import { withPackageTheme } from './themes.js'

/** Reads from the project what a deck's pages need beside their words; what is missing is reported on `file`. */
export function loadResources(
  { theme, themePlace }: Deck,
  needs: Needs,
  formatted: Formatted | undefined,
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
    theme: project.theme,
    trustHtml: project.config.html === 'trusted',
    live: false,
  }
  return { resources, copies }
}

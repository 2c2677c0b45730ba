import type { VFile } from 'vfile'
import type { Argument } from '../argument/argument.js'
import type { Needs } from '../html/needs.js'
import type { Formatted, Resources } from '../html/resources.js'
import { type Copy, loadMedia } from './media.js'
import { ownKindsOf } from './own-kinds.js'
import type { Project } from './project.js'

/**
 * Reads from the project what a deck's pages need beside their words; what is missing is reported on `file`.
 *
 * @param argument of the whole talk
 */
export function loadResources(
  needs: Needs,
  formatted: Formatted | undefined,
  argument: Argument,
  project: Project,
  file: VFile,
): { readonly resources: Resources; readonly copies: readonly Copy[] } {
  const { media, copies } = loadMedia(needs.media, file.path, project.files, file)
  const resources = {
    images: media,
    fonts: project.fonts(needs),
    formatted,
    overrides: project.overrides,
    ownKinds: ownKindsOf(argument, project.overrides),
    trustHtml: project.config.html === 'trusted',
    live: false,
  }
  return { resources, copies }
}

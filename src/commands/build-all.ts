import { relative, sep } from 'node:path'
import { isStopped } from '../diagnostics/report.js'
import { buildTalk, readTalk } from '../pipeline.js'
import { openProject, type Project, projectRoot } from '../talk/project.js'
import type { ReadTalk, Talk } from '../talk/talk.js'
import { choicesOf } from './choices.js'
import type { Io } from './io.js'
import { parseMode } from './parse-mode.js'
import { progress } from './progress.js'
import { refuseUnknownAudiences, variantsOf, type Wanted } from './variants.js'

/** Some outlines, read. */
export interface ReadAll {
  readonly reads: readonly ReadTalk[]
  readonly projects: readonly Project[]
}

/** What came of building some outlines. */
export interface Built extends ReadAll {
  /** By talk, and in each by variant. */
  readonly talks: readonly { readonly talk: Talk; readonly project: Project }[]
}

/**
 * Reads outlines one after another.
 *
 * @param outlines absolute paths
 * @throws UsageError for a `ROSTRUM_PARSE` that means nothing
 */
export async function readAll(outlines: readonly string[], io: Io): Promise<ReadAll> {
  const options = { parse: parseMode(io.env) }
  const projects = new Map<string, Project>()
  const reads: ReadTalk[] = []
  for (const outline of outlines) {
    const root = projectRoot(outline)
    const project = projects.get(root) ?? openProject(root)
    projects.set(root, project)
    reads.push(await readTalk(relative(root, outline).split(sep).join('/'), project, options))
  }
  return { reads, projects: [...projects.values()] }
}

/**
 * Builds the variants of outlines that are wanted one after another; an error in one does not keep the others from being
 * built. A talk that has none of the audiences that are wanted is left out.
 *
 * @param outlines absolute paths
 * @param live whether the pages are for the live server
 * @throws UsageError for an audience that no talk has
 */
export async function buildAll(
  outlines: readonly string[],
  wanted: Wanted,
  io: Io,
  live = false,
): Promise<Built> {
  const { reads, projects } = await readAll(outlines, io)
  refuseUnknownAudiences(reads, wanted)
  const tasks = reads.flatMap(read => {
    const choose = choicesOf(read)
    return variantsOf(read, wanted).map(variant => ({ read, variant, choose }))
  })
  const talks: { talk: Talk; project: Project }[] = []
  for (const [index, { read, variant, choose }] of tasks.entries()) {
    const { project, file } = read
    const who = variant.audience ? ` for ${variant.audience}` : ''
    const line = progress(`Building ${file.path}${who} (${index + 1} of ${tasks.length})`, io)
    try {
      const chosen = read.argument && choose(variant)
      const { made, ...talk } = await buildTalk(read, variant, { live, chosen })
      // With half of its project's settings a talk is not what its author asked for.
      const usable = made && !project.ownFiles.some(isStopped)
      talks.push({ talk: usable ? { ...talk, made } : talk, project })
    } finally {
      line.stop()
    }
  }
  return { reads, talks, projects }
}

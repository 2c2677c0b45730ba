import { relative, sep } from 'node:path'
import { openProject, type Project, projectRoot } from '../config/project.js'
import { hasErrors } from '../diagnostics/report.js'
import { buildTalk, type Talk } from '../pipeline.js'
import type { Io } from './io.js'

/** What came of building some outlines. */
export interface Built {
  readonly talks: readonly { readonly talk: Talk; readonly project: Project }[]
  readonly projects: readonly Project[]
}

/**
 * Builds outlines one after another; an error in one does not keep the others from being built.
 *
 * @param outlines absolute paths
 * @param live whether the pages are for the live server
 */
export async function buildAll(outlines: readonly string[], io: Io, live = false): Promise<Built> {
  const projects = new Map<string, Project>()
  const talks: { talk: Talk; project: Project }[] = []
  for (const [index, outline] of outlines.entries()) {
    const root = projectRoot(outline)
    const project = projects.get(root) ?? openProject(root)
    projects.set(root, project)
    const path = relative(root, outline).split(sep).join('/')
    const stop = progress(`Building ${path} (${index + 1} of ${outlines.length})`, io)
    try {
      const { made, ...talk } = await buildTalk(path, project, live)
      // With half of its project's settings and templates a talk is not what its author asked for.
      const usable = made && !project.ownFiles.some(hasErrors)
      talks.push({ talk: usable ? { ...talk, made } : talk, project })
    } finally {
      stop()
    }
  }
  return { talks, projects: [...projects.values()] }
}

/** A line that a person sees when a step takes more than a second, gone when it is over. */
function progress(text: string, { stderr }: Io): () => void {
  if (!stderr.isTTY) return () => {}
  let shown = false
  const timer = setTimeout(() => {
    shown = true
    stderr.write(`\r${text}…`)
  }, 1_000)
  return () => {
    clearTimeout(timer)
    if (shown) stderr.write('\r\u001b[K')
  }
}

import { dirname, join } from 'node:path'
import { type Watched, writtenAt } from '../../server/watched.js'
import { isOutlineName } from '../../talk/project.js'
import type { Built } from '../build-all.js'
import { outlinePlaces } from '../outlines.js'
import { talkFolder } from '../write-talk.js'

/**
 * What talks were made of, and missed. What was written of them is left out: one that shows a file of its own would be
 * built for ever.
 *
 * @param named the outlines and folders that the command was told to work on
 */
export function partsOf(
  { projects, talks }: Built,
  named: readonly string[],
  cwd: string,
): readonly Watched[] {
  const made = new Set(
    talks.flatMap(({ talk, project: { files } }) => {
      const folder = talkFolder(talk, files.root)
      const names = ['deck.html', 'speaker.html', ...(talk.made?.copies ?? []).map(({ path }) => path)]
      return names.map(name => join(folder, name))
    }),
  )
  const { files, folders } = outlinePlaces(named, cwd)
  return [
    ...projects.map(({ files: { root, asked, listed } }) => ({
      root,
      asked: new Map([...asked].filter(([path]) => !made.has(path))),
      listed,
    })),
    ...files.map(path => ({ root: dirname(path), asked: new Map([[path, writtenAt(path)]]), listed: [] })),
    ...folders.map(folder => ({
      root: dirname(folder),
      asked: new Map<string, number>(),
      listed: [{ folder, isWanted: isOutlineName, deep: false }],
    })),
  ]
}

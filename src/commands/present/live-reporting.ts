import { toUrlPath } from '../../server/site.js'
import { messagesOf } from '../../talk/messages.js'
import { shownPath } from '../../talk/project.js'
import type { Built } from '../build-all.js'
import type { Io } from '../io.js'
import { titleOf } from '../naming.js'
import { talkFolder } from '../write-talk.js'
import { pagesPath } from './live-site.js'
import type { Unmade } from './problem-site.js'

/** Makes a function that prints where each talk is shown, once. */
export function announcer(
  url: string,
  { stdout, cwd }: Io,
): (built: Built & { readonly unmade: readonly Unmade[] }) => void {
  const announced = new Set<string>()
  return ({ talks, unmade }) => {
    for (const { talk } of unmade) {
      const path = pagesPath(talk)
      if (announced.has(path)) continue
      announced.add(path)
      stdout.write(`${titleOf(talk)}: not ready to be shown\n${addresses(`${url}${toUrlPath(path)}`)}`)
    }
    for (const { talk, project } of talks) {
      const path = pagesPath(talk)
      if (!talk.made || announced.has(path)) continue
      announced.add(path)
      const count = talk.made.deck.slides.length
      const files = talkFolder(talk, project.files.root)
      stdout.write(`${titleOf(talk)}: ${count} ${count === 1 ? 'slide' : 'slides'}\n`)
      stdout.write(addresses(`${url}${toUrlPath(path)}`))
      stdout.write(`  files         ${shownPath(files, cwd)}\n`)
    }
  }
}

function addresses(pages: string): string {
  return `  deck          ${pages}/deck.html\n  speaker view  ${pages}/speaker.html\n`
}

/** The first error of a build for a page that is open: in one line, and how to mend it. */
export function firstProblem(
  built: Built,
  cwd: string,
): { readonly message: string; readonly note: string | undefined } | undefined {
  const [worst] = messagesOf(built, cwd).flatMap(file => file.messages.filter(({ fatal }) => fatal))
  if (!worst) return undefined
  const place = `${worst.file}${worst.line ? `:${worst.line}` : ''}`
  return { message: `${place}: ${worst.reason}`, note: worst.note ?? undefined }
}

/** Says which talks are new again, and which are shown as they were. */
export function tellOfRebuild({ talks }: Built, { stderr }: Io): void {
  const named = (made: boolean) =>
    talks.filter(({ talk }) => Boolean(talk.made) === made).map(({ talk }) => titleOf(talk))
  const [rebuilt, stale] = [named(true), named(false)]
  if (rebuilt.length > 0) stderr.write(`Rebuilt ${rebuilt.join(', ')}.\n`)
  if (stale.length > 0) stderr.write(`Not rebuilt: ${stale.join(', ')}; shown as before.\n`)
}

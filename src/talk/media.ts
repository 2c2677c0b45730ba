import { extname } from 'node:path'
import type { VFile } from 'vfile'
import type { RuleId } from '../diagnostics/catalogue.js'
import type { Read, ReadProblem } from '../diagnostics/reading.js'
import { report } from '../diagnostics/report.js'
import type { MediaReference } from '../html/needs.js'
import type { Media } from '../html/resources.js'
import { bytesOfDataUri } from './data-uri.js'
import type { ProjectFiles } from './files.js'
import { mediaTypes, trackTypes } from './media-types.js'
import { pictureFlaw } from './picture-flaw.js'
import { spellingsOf } from './spellings.js'

/** A file to copy beside the deck. */
export interface Copy {
  /** Inside the talk's folder: `media/film.mp4`. */
  readonly path: string
  /** Inside the project. */
  readonly from: string
}

/** Reports on the reference that is being read. */
type Tell = (ruleId: RuleId, reason: string, note: string) => undefined

interface Loaded {
  readonly media: ReadonlyMap<string, Media>
  readonly copies: readonly Copy[]
}

/** Above this many bytes a file is copied beside the deck instead of embedded in it. */
const largest = 2_000_000

/** Of the network, or a file in itself. A file's own name may begin with a word and a colon. */
const isAddress = /^(?:data:|(?:[a-z][a-z0-9+.-]*:)?\/\/)/i
/** A drive's letter is no protocol. */
const isRemote = /^(?:(?!file:)[a-z][a-z0-9+.-]+:)?\/\//i
/** With a protocol, on a drive, or on another machine of a network of Windows'. */
const isAbsolute = /^(?:[a-z][a-z0-9+.-]*:|\\\\)/i

/** Reads what a deck shows from files: small pictures become `data:` URIs, large ones and recordings are to be copied. */
export function loadMedia(
  references: readonly MediaReference[],
  outline: string,
  files: ProjectFiles,
  file: VFile,
): Loaded {
  const media = new Map<string, Media>()
  const copies: Copy[] = []
  for (const { url, place, isTrack = false } of references) {
    if (media.has(url)) continue
    const loaded = load(
      url,
      isTrack,
      (ruleId, reason, note) => void report(file, ruleId, reason, { place, note, local: true }),
    )
    if (loaded) media.set(url, loaded)
  }
  return { media, copies }

  function load(url: string, isTrack: boolean, tell: Tell): Media | undefined {
    const shown = url.length > 80 ? `${url.slice(0, 80)}…` : url
    if (/^data:image\//i.test(url)) {
      const flaw = pictureFlaw(bytesOfDataUri(url), /^data:image\/svg/i.test(url))
      return flaw ? tellFlaw(shown, flaw, tell) : { src: url, kind: 'image' }
    }
    const found = isAddress.test(url) ? undefined : find(url)
    if (!found || ('problem' in found && isAbsolute.test(url))) {
      if (!isRemote.test(url)) {
        const note = 'Copy the file into the project, and name it relative to the outline.'
        return tell('file-outside', `Cannot embed \`${shown}\`: it is no path of the project`, note)
      }
      return tell(
        'image-remote',
        `Cannot embed \`${shown}\`: it is not a file of the project`,
        'Download the picture into the project and name the file: a talk shows nothing from the network.',
      )
    }
    if ('problem' in found && /^(?:[?#]|$)/.test(url)) {
      const note = 'Write the name of a file between the brackets.'
      return tell('image-broken', 'Unexpected picture without a file', note)
    }
    if ('problem' in found) return tell(found.problem.ruleId, found.problem.reason, found.problem.note)
    const types = isTrack ? trackTypes : mediaTypes
    const type = types[extname(found.path).toLowerCase()]
    if (!type) {
      const note = `Known are ${Object.keys(types).join(', ')}.`
      return tell('image-broken', `Cannot show \`${url}\`: its kind of file is unknown`, note)
    }
    if (found.content === 0) {
      const note = 'Export or copy the file again.'
      return tell('image-broken', `Cannot show \`${url}\`: the file is empty`, note)
    }
    const kind = isTrack ? 'track' : (type.slice(0, 5) as Media['kind'])
    const beside = () => ({ src: copied(found.path, url, tell), kind })
    // A recording may be too large to be read whole.
    if (kind === 'video' || kind === 'audio') return beside()
    const read = files.bytes(found.path, '')
    if ('problem' in read) return tell(read.problem.ruleId, read.problem.reason, read.problem.note)
    const flaw = isTrack ? undefined : pictureFlaw(read.content, type === 'image/svg+xml')
    if (flaw) return tellFlaw(url, flaw, tell)
    // Opened as a file, a page may not read captions that lie beside it.
    if (!isTrack && found.content > largest) return beside()
    return { src: `data:${type};base64,${Buffer.from(read.content).toString('base64')}`, kind }
  }

  /** The file that an address names, or what says most of why there is none. */
  function find(url: string): Read<number> {
    const problems: ReadProblem['problem'][] = []
    for (const path of spellingsOf(url)) {
      const found = files.find(path, outline)
      if (!('problem' in found)) return found
      problems.push(found.problem)
    }
    const isTelling = ({ ruleId, near }: ReadProblem['problem']) => ruleId !== 'file-missing' || near
    return { problem: problems.find(isTelling) ?? (problems[0] as ReadProblem['problem']) }
  }

  /** @returns the address of a file of the project beside the deck */
  function copied(from: string, url: string, tell: Tell): string {
    const path = copyTarget(from, copies)
    if (!copies.some(copy => copy.path === path)) {
      copies.push({ path, from })
      const note = 'The deck needs that file when it is shown: keep the two together.'
      tell('asset-copied', `\`${url}\` is copied to \`${path}\` beside the deck`, note)
    }
    return path.split('/').map(encodeURIComponent).join('/')
  }
}

function tellFlaw(shown: string, flaw: string, tell: Tell): undefined {
  const note = 'Open it in a browser; save it anew as PNG, JPEG or SVG.'
  return tell('image-broken', `Cannot show \`${shown}\`: ${flaw}`, note)
}

/** `media/name.mp4`, numbered when another folder's file has the name; many disks do not tell `A` from `a`. */
function copyTarget(from: string, copies: readonly Copy[]): string {
  const name = from.slice(from.lastIndexOf('/') + 1)
  for (let count = 1; ; count++) {
    const target = count === 1 ? `media/${name}` : `media/${count}-${name}`
    const other = copies.find(({ path }) => path.toLowerCase() === target.toLowerCase())
    if (!other || other.from === from) return target
  }
}

import { extname } from 'node:path'
import type { VFile } from 'vfile'
import { type Place, report } from '../diagnostics/report.js'
import type { ProjectFiles } from './files.js'
import { mediaTypes } from './media-types.js'

/** A picture, film or recording that a deck names. */
export interface MediaReference {
  /** As typed. */
  readonly url: string
  readonly place: Place | undefined
}

/** A file to copy beside the deck. */
export interface Copy {
  /** Inside the talk's folder: `media/film.mp4`. */
  readonly path: string
  /** Inside the project. */
  readonly from: string
}

interface Loaded {
  readonly media: Map<string, { src: string; kind: 'image' | 'video' | 'audio' }>
  readonly copies: readonly Copy[]
}

/** Above this many bytes a file is copied beside the deck instead of embedded in it. */
const largest = 2_000_000

/** Reads what a deck shows from files: small pictures become `data:` URIs, large ones and recordings are to be copied. */
export function loadMedia(
  references: readonly MediaReference[],
  outline: string,
  files: ProjectFiles,
  file: VFile,
): Loaded {
  const media: Loaded['media'] = new Map()
  const copies = new Map<string, string>()
  for (const { url, place } of references) {
    if (media.has(url)) continue
    if (/^data:image\//i.test(url)) {
      media.set(url, { src: url, kind: 'image' })
      continue
    }
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
      report(file, 'image-remote', `Cannot embed \`${url}\`: it is not a file of the project`, {
        place,
        note: 'Download the picture into the project and name the file: a talk shows nothing from the network.',
      })
      continue
    }
    const path = decoded(url)
    const found = files.find(path, outline)
    const type = mediaTypes[extname(path).toLowerCase()]
    if ('problem' in found)
      report(file, found.problem.ruleId, found.problem.reason, { place, note: found.problem.note })
    else if (!type) {
      report(file, 'image-broken', `Cannot show \`${url}\`: its kind of file is unknown`, {
        place,
        note: `Known are ${Object.keys(mediaTypes).join(', ')}.`,
      })
    } else {
      const kind = type.slice(0, 5) as 'image' | 'video' | 'audio'
      if (kind !== 'image' || found.content > largest) {
        const target = copyTarget(found.path, copies)
        if (!copies.has(target)) {
          report(file, 'asset-copied', `\`${url}\` is copied to \`${target}\` beside the deck`, {
            place,
            note: 'The deck needs that file when it is shown: keep the two together.',
          })
        }
        copies.set(target, found.path)
        media.set(url, { src: target, kind })
        continue
      }
      const read = files.bytes(path, outline)
      if ('problem' in read)
        report(file, read.problem.ruleId, read.problem.reason, { place, note: read.problem.note })
      else if (read.content.length === 0) {
        report(file, 'image-broken', `Cannot show \`${url}\`: the file is empty`, {
          place,
          note: 'Export or copy the picture again.',
        })
      } else
        media.set(url, {
          src: `data:${type};base64,${Buffer.from(read.content).toString('base64')}`,
          kind: 'image',
        })
    }
  }
  return { media, copies: [...copies].map(([path, from]) => ({ path, from })) }
}

/** `media/name.mp4`, numbered when another folder's file has the name. */
function copyTarget(from: string, copies: ReadonlyMap<string, string>): string {
  const name = from.slice(from.lastIndexOf('/') + 1)
  for (let count = 1; ; count++) {
    const target = count === 1 ? `media/${name}` : `media/${count}-${name}`
    if (!copies.has(target) || copies.get(target) === from) return target
  }
}

function decoded(url: string): string {
  const path = url.replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

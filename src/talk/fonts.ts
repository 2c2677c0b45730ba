import { existsSync, readFileSync } from 'node:fs'
import type { Needs } from '../html/needs.js'
import type { Font } from '../html/resources.js'

/** One face in the package's `fonts/fonts.json`. */
interface Face extends Omit<Font, 'data'> {
  readonly file: string
  /** The only script that it is for (Unicode's name): taken when a character of it occurs. */
  readonly script?: string
}

/** Which faces a deck asks for. */
type Wanted = Pick<Needs, 'italic' | 'mono' | 'codePoints'>

/** Reads the font files that a deck's text needs, and no others: a face is taken when one of its characters occurs. */
export type LoadFonts = (wanted: Wanted) => readonly Font[]

/**
 * Opens a folder of fonts; each file in it is read once, when the first deck needs it.
 *
 * @param folder of the font files, with `fonts.json`; the package's own
 * @returns what gives none when the package runs from its source, where fonts are not built in
 */
export function openFonts(folder: URL = new URL('./fonts/', import.meta.url)): LoadFonts {
  const read = new Map<string, Font>()
  let faces: readonly Face[] | undefined
  return wanted => {
    faces ??= facesIn(folder)
    return faces.filter(face => isWanted(face, wanted)).map(fontOf)
  }

  function fontOf({ file, script: _, ...face }: Face): Font {
    const font = read.get(file) ?? { ...face, data: readFileSync(new URL(file, folder)).toString('base64') }
    read.set(file, font)
    return font
  }
}

function facesIn(folder: URL): readonly Face[] {
  const manifest = new URL('fonts.json', folder)
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Face[]) : []
}

function isWanted({ family, style, script, unicodeRange }: Face, wanted: Wanted): boolean {
  if (style === 'italic' && !wanted.italic) return false
  if (family === 'JetBrains Mono' && !wanted.mono) return false
  return script ? occurs(script, wanted.codePoints) : touches(unicodeRange, wanted.codePoints)
}

function occurs(script: string, codePoints: ReadonlySet<number>): boolean {
  const character = new RegExp(`\\p{Script=${script}}`, 'u')
  for (const point of codePoints) if (character.test(String.fromCodePoint(point))) return true
  return false
}

function touches(unicodeRange: string, codePoints: ReadonlySet<number>): boolean {
  const ranges = unicodeRange.split(',').map(range => {
    const [from = '0', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  for (const point of codePoints) if (ranges.some(([from, to]) => point >= from && point <= to)) return true
  return false
}

import { existsSync, readFileSync } from 'node:fs'

/** One face in the package's `fonts/fonts.json`. */
interface Face {
  readonly file: string
  readonly family: string
  readonly style: 'normal' | 'italic'
  readonly weight: string
  readonly unicodeRange: string
}

/** Which faces a deck asks for. */
interface Wanted {
  readonly italic: boolean
  readonly mono: boolean
  readonly codePoints: ReadonlySet<number>
}

/**
 * Reads the font files that a deck's text needs, and no others: a face is taken when one of its characters occurs.
 *
 * @param folder of the font files, with `fonts.json`; the package's own
 * @returns none when the package runs from its source, where fonts are not built in
 */
export function loadFonts(
  wanted: Wanted,
  folder: URL = new URL('./fonts/', import.meta.url),
): readonly (Omit<Face, 'file'> & { readonly data: string })[] {
  const manifest = new URL('fonts.json', folder)
  if (!existsSync(manifest)) return []
  const faces = JSON.parse(readFileSync(manifest, 'utf8')) as Face[]
  return faces
    .filter(
      face => (face.style === 'normal' || wanted.italic) && (face.family !== 'JetBrains Mono' || wanted.mono),
    )
    .filter(face => touches(face.unicodeRange, wanted.codePoints))
    .map(({ file, ...face }) => ({ ...face, data: readFileSync(new URL(file, folder)).toString('base64') }))
}

function touches(unicodeRange: string, codePoints: ReadonlySet<number>): boolean {
  const ranges = unicodeRange.split(',').map(range => {
    const [from = '0', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  for (const point of codePoints) if (ranges.some(([from, to]) => point >= from && point <= to)) return true
  return false
}

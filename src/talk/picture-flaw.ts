import { xmlProblem } from './csl-xml.js'

/** What a PNG, a JPEG and a GIF begin with. */
const beginnings = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a']

/** Whether it is what browsers take for a picture whatever the file is called; an SVG has to be called so. */
function isRaster(beginning: string): boolean {
  return (
    beginnings.some(mark => beginning.startsWith(mark)) ||
    (beginning.startsWith('RIFF') && beginning.startsWith('WEBP', 8)) ||
    (beginning.startsWith('ftyp', 4) && /avi[fs]/.test(beginning.slice(8, 64)))
  )
}

/**
 * Why no browser can show the bytes of a picture, as far as its beginning tells, and of an SVG its elements.
 *
 * @param isNamedSvg whether its name ends in `.svg`
 * @returns the end of "Cannot show `x.png`: …"; nothing for what looks like a picture
 */
export function pictureFlaw(bytes: Uint8Array, isNamedSvg: boolean): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const isSvg = /<(?:[\w-]+:)?svg[\s>/]/i.test(beginning)
  if (isRaster(beginning)) return isNamedSvg ? 'it is no SVG, though it is called so' : undefined
  if (!isSvg && /<html[\s>]|<!doctype html/i.test(beginning)) return 'it is a web page, not a picture'
  if (!isNamedSvg) return isSvg ? 'it is an SVG by another name' : 'it holds no picture that browsers know'
  const problem = xmlProblem(new TextDecoder().decode(bytes), 'svg')
  return problem && `its SVG is broken, ${problem}`
}

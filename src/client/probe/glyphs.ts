import type { MissingGlyph } from './measured.js'

/** What a font has no glyph for: the last character that there can be, which is none. */
const nothing = '\u{10FFFF}'

/** Drawn at this size, in CSS px, characters are told apart from the box that stands for a missing one. */
const size = 28

/** Every font that Rostrum brings has these, and what is only joined or marked is drawn with what it belongs to. */
const drawn = /[\0-\u024F\p{Default_Ignorable_Code_Point}\p{M}\p{Z}\p{Cc}\p{Cf}]/u

/** The characters of slides that neither the page's fonts nor those of this machine have, each once for each block. */
export function missingGlyphs(slides: readonly Element[]): readonly MissingGlyph[] {
  const isMissing = createTest()
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return slides.flatMap(slide => {
    const found = new Map<string, MissingGlyph>()
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text
      // Most text is Latin.
      if (!parentElement || !/[^\0-\u024F]/.test(data) || parentElement.closest('script, style')) continue
      const at = parentElement.closest('[data-at]:not([data-at=""])')?.getAttribute('data-at') ?? ''
      const { fontFamily, fontWeight, fontStyle } = getComputedStyle(parentElement)
      const font = `${fontStyle} ${fontWeight} ${size}px ${fontFamily}`
      for (const { segment } of graphemes.segment(data))
        if (isMissing(segment, font)) found.set(`${segment} ${at}`, { sign: segment, slide: slide.id, at })
    }
    return [...found.values()]
  })
}

/** Draws characters, each once in each font, and compares them with what is drawn for none. */
function createTest(): (sign: string, font: string) => boolean {
  const canvas = new OffscreenCanvas(2 * size, 2 * size)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const known = new Map<string, string>()
  const drawing = (character: string, font: string) => {
    const key = `${character} ${font}`
    const before = known.get(key)
    if (before !== undefined || !context) return before
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.font = font
    context.fillText(character, size / 4, 1.5 * size)
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data.join('')
    known.set(key, pixels)
    return pixels
  }
  return (sign, font) =>
    [...sign].some(character => !drawn.test(character) && drawing(character, font) === drawing(nothing, font))
}

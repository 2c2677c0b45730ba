import type { FontSample } from './measured.js'

interface Sample {
  readonly style: CSSStyleDeclaration
  /** The slide that has it first, by letter. */
  readonly letters: Map<string, string>
}

/**
 * Adds a sample of every font that slides use to the page, so that the browser can be asked once for each which fonts
 * draw it. Formulas are left out: they are drawn in the reader's own font for mathematics.
 */
export function addFontSamples(slides: readonly Element[]): readonly FontSample[] {
  const samples = [...samplesByFont(slides).values()].filter(({ letters }) => letters.size > 0)
  const home = document.createElement('div')
  home.id = 'rostrum-fonts'
  home.style.cssText = 'position:absolute;visibility:hidden'
  for (const { style, letters } of samples) {
    const sample = document.createElement('span')
    const { fontFamily, fontWeight, fontStyle } = style
    Object.assign(sample.style, { fontFamily, fontWeight, fontStyle })
    for (const letter of letters.keys()) {
      const one = document.createElement('span')
      one.textContent = letter
      sample.append(one)
    }
    home.append(sample)
  }
  document.body.append(home)
  return samples.map(({ letters }) => ({
    letters: [...letters].map(([letter, slide]) => ({ letter, slide })),
  }))
}

function samplesByFont(slides: readonly Element[]): ReadonlyMap<string, Sample> {
  const samples = new Map<string, Sample>()
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (const slide of slides) {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text
      if (!parentElement || !data.trim() || parentElement.closest('math, script, style, .unseen')) continue
      const style = getComputedStyle(parentElement)
      const font = [style.fontFamily, style.fontWeight, style.fontStyle].join()
      const sample = samples.get(font) ?? { style, letters: new Map() }
      samples.set(font, sample)
      for (const { segment } of graphemes.segment(data))
        if (/[\p{L}\p{N}]/u.test(segment) && !sample.letters.has(segment))
          sample.letters.set(segment, slide.id)
    }
  }
  return samples
}

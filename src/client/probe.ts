import { runAxe } from './probe/axe.js'
import { addFontSamples } from './probe/fonts.js'
import { missingGlyphs } from './probe/glyphs.js'
import type { Probe } from './probe/measured.js'
import { worstGrounds } from './probe/sample.js'
import {
  allSlides,
  countSlides,
  floorOf,
  lookAtBox,
  readArticle,
  show,
  slidesAt,
  walkSlide,
} from './probe/walk.js'

// Put into the page of a finished deck by a check, never by a build: it looks at what an audience will see.
const broken = new Set<HTMLImageElement>()
const blindness = new CSSStyleSheet()
blindness.replaceSync(
  '* { color: transparent !important; -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important } svg text, svg tspan { fill: transparent !important; stroke: transparent !important }',
)
// The strip and other things that let clicks through are painted all the same, and steps that are inert are not there.
const touchable = new CSSStyleSheet()
touchable.replaceSync('* { pointer-events: auto !important }')

const probe: Probe = {
  async ready() {
    document.adoptedStyleSheets = [touchable]
    await Promise.all([...document.images].map(image => image.decode().catch(() => broken.add(image))))
  },
  slides: countSlides,
  slide: index => walkSlide(index, broken),
  floor: floorOf,
  article: indices => readArticle(indices, broken),
  show,
  blind(on) {
    document.adoptedStyleSheets = on ? [touchable, blindness] : [touchable]
  },
  grounds: ({ png, texts }) => worstGrounds(png, texts),
  fonts: () => addFontSamples(allSlides()),
  glyphs: () => missingGlyphs([...document.querySelectorAll('section.slide')]),
  box: lookAtBox,
  axe({ rules, indices }) {
    const asked = slidesAt(indices)
    return runAxe(
      rules,
      allSlides().filter(slide => !asked.includes(slide)),
    )
  },
}

Object.assign(window, { rostrumProbe: probe })

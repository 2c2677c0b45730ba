import type { Argument, Section } from '../argument/argument.js'
import { dividedSections, isNamed } from '../argument/divisions.js'
import { hasAgenda, titleSeconds } from '../argument/opening.js'
import { plainText } from '../language/plain-text.js'
import { agendaSlide } from './agenda.js'
import { aliasesOf } from './aliases.js'
import { backupSlide } from './backup.js'
import { type Base, standingAlone, withMore } from './base.js'
import { claimSlides } from './claim-slides.js'
import { continuedSlides } from './continued.js'
import { shownDate } from './date.js'
import type { Deck, Slide } from './deck.js'
import { freeId, idsOf } from './ids.js'
import { layoutOf } from './layout.js'
import { secondsOf } from './seconds.js'
import { sectionSlide } from './section.js'
import { sourcesSlides } from './sources.js'
import { spokenBody } from './spoken-body.js'
import { thesisSlide } from './thesis.js'
import { isProse, titleSlide } from './title.js'
import { untitledSlide } from './untitled.js'

type IdFor = (id: string) => string

/**
 * Lays an argument out as the slides of a talk: title, thesis, agenda, the sections with their claims, sources, and
 * after the end the backup matter. What is split to fit are the sources, and long listings and tables.
 *
 * @returns a deck that serialises as JSON, whose slides' ids differ from one another when those of the units do
 */
export function toDeck(argument: Argument): Deck {
  const { name, matter, thesis, title } = argument
  const taken = idsOf(argument)
  const idFor: IdFor = id => freeId(id, taken)
  const divided = dividedSections(argument)
  const slidesOf = (section: Section) => sectionSlides(section, divided, argument)
  const laidOut = [
    ...openingSlides(argument, idFor),
    ...(thesis ? [thesisSlide(thesis)] : []),
    ...(hasAgenda(argument)
      ? [agendaSlide(idFor('agenda'), divided[0]?.place, argument.opening?.agenda)]
      : []),
    ...argument.sections.filter(({ backup }) => !backup).flatMap(slidesOf),
    ...sourcesSlides(argument.sources, matter.places?.bibliography, idFor),
    ...argument.sections.filter(({ backup }) => backup).flatMap(slidesOf),
  ]
  const slides = laidOut.flatMap(slide => continuedSlides(slide, matter.lang, idFor))
  return {
    name,
    title: title ? plainText(title) : name,
    subtitle: matter.subtitle,
    author: matter.author,
    event: matter.event,
    date: matter.date === undefined ? undefined : shownDate(matter.date, matter.lang),
    lang: matter.lang,
    theme: matter.theme,
    themePlace: matter.places?.theme,
    minutes: matter.minutes,
    publish: argument.publish ?? { notes: false, backup: true },
    sections: divided.map(({ id, heading }) => ({ id, heading })),
    slides,
    aliases: aliasesOf(argument, slides),
  }
}

/** The title, and what stands before the first heading where the title slide cannot hold it. */
function openingSlides(
  { title, intro, notes, place, matter, opening }: Argument,
  idFor: IdFor,
): readonly Slide[] {
  const introBase = {
    ...standingAlone(idFor('intro'), { place }),
    layout: { classes: [], steps: matter.steps },
  }
  if (title) {
    const base = standingAlone(idFor('title'), { notes, place, seconds: opening?.title ?? titleSeconds })
    const first = titleSlide(title, intro, base)
    return isProse(intro) ? [first] : [first, untitledSlide(intro, introBase)]
  }
  if (intro.length === 0 && notes.length === 0) return []
  const body = intro.length > 0 ? intro : spokenBody(notes, matter.lang)
  return [untitledSlide(body, { ...introBase, notes })]
}

/** A section's divider, if it has one, and its claims; without one, what is said there is said at its first claim. */
function sectionSlides(section: Section, divided: readonly Section[], argument: Argument): readonly Slide[] {
  const { id, notes, place, backup } = section
  const seconds = secondsOf(section)
  const index = divided.indexOf(section)
  const claims = section.claims.flatMap(claim => claimSlides(claim, { argument, section: index, backup }))
  if (!isNamed(section)) return claims
  const [first, ...others] = claims
  if (argument.dividers === false && first)
    return [withMore(first, { id: first.id, notes, seconds }), ...others]
  const layout = layoutOf(section.attributes, false)
  const base: Base = { id, notes, place, section: index, backup, layout, seconds }
  return [backup ? backupSlide(section, base) : sectionSlide(section, index + 1, base), ...claims]
}

import { toString as textOf } from 'mdast-util-to-string'
import { countWords } from '../../language/count-words.js'
import { languageTag } from '../../language/language-tag.js'
import { plainText } from '../../language/plain-text.js'
import type { Deck, Slide } from '../../slides/deck.js'
import { shownOn } from '../../slides/kind-of.js'
import { nodesIn, nodesOf } from '../nodes.js'
import type { Secret } from '../page-rule.js'
import { visibleText } from '../slides/visible.js'
import { lettersOf } from './haystack.js'

/** Fewer words may stand in a deck by chance. */
const fewest = 5

/**
 * What may not be in a public deck: the sentences of its own notes, and those of the whole outline that it does not
 * have. What one of its slides shows all the same is no secret.
 */
export function secretsOf(whole: Deck, own: Deck): { notes: readonly Secret[]; excluded: readonly Secret[] } {
  const shown = own.slides.map(
    slide => `${visibleText(slide)}\n${besides(slide)}\n${own.publish.notes ? said(slide) : ''}`,
  )
  const names = [own.title, own.subtitle ?? '', ...own.sections.map(({ heading }) => plainText(heading))]
  const open = ` ${lettersOf([...names, ...shown].join('\n'))} `
  const isSecret = ({ text }: Secret) =>
    countWords(text, own.lang) >= fewest && !open.includes(` ${lettersOf(text)} `)
  const notes = own.publish.notes ? [] : own.slides.flatMap(notesOf).filter(isSecret)
  const kept = new Set(
    own.slides.flatMap(slide => [...notesOf(slide), ...linesOf(slide)]).map(({ text }) => text),
  )
  const excluded = whole.slides
    .flatMap(slide => [...linesOf(slide), ...notesOf(slide)])
    .filter(secret => !kept.has(secret.text) && isSecret(secret))
  return { notes, excluded }

  function notesOf(slide: Slide): readonly Secret[] {
    const sentences = new Intl.Segmenter(languageTag(own.lang), { granularity: 'sentence' })
    return slide.notes.flatMap(node =>
      [...sentences.segment(plainText([node]))].map(({ segment }) => ({
        text: segment.trim(),
        place: (node.position ?? slide.place) as Secret['place'],
      })),
    )
  }
}

function linesOf(slide: Slide): readonly Secret[] {
  return visibleText(slide)
    .split('\n')
    .map(text => ({ text: text.trim(), place: slide.place }))
}

/** What a slide shows beside the text that is counted: who said it, code, footnotes. */
function besides(slide: Slide): string {
  const {
    name = [],
    role = [],
    organisation = [],
    date = [],
  } = 'attribution' in slide ? slide.attribution : {}
  const parts = shownOn(slide).flatMap(part => ('blocks' in part ? nodesOf(part.blocks) : nodesIn(part.text)))
  const set = parts.filter(({ type }) => type === 'code' || type === 'footnote').map(node => textOf(node))
  return [[name, role, organisation, date].map(plainText).join(' '), ...set].join('\n')
}

function said({ notes }: Slide): string {
  return plainText(notes)
}

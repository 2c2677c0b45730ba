import { localDigits } from '../language/digits.js'
import { plainText } from '../language/plain-text.js'
import { pageWordsFor, wordsFor } from '../language/words.js'
import { fenceInfo } from '../slides/code-lines.js'
import type { Deck, Slide } from '../slides/deck.js'
import { kindOf, shownOn } from '../slides/kind-of.js'
import { labelOf } from '../slides/label.js'
import type { Block, Line } from './slide-parts.js'

/** What a speaker goes by at one slide. */
export interface SpeakerCue {
  readonly slide: Slide
  /** As the slide shows it; backup slides are counted apart: `12`, `B2`. */
  readonly number: string
  /** The headline, or what the slide is about where the one before it has the same. */
  readonly label: string
  /** A section begins with this slide, or what comes after the end. */
  readonly opens: boolean
  /** The name of what begins; empty where the slide itself says it. */
  readonly section: string
  /** When the slide is due, by the plan: seconds since the talk began; `undefined` after its end and without a plan. */
  readonly starts: number | undefined
  /** What comes with each click, in the order of the clicks. */
  readonly clicks: readonly string[]
}

/** A deck's slides as their speaker meets them, in order, those after the end too. */
export function speakerCues(deck: Deck): readonly SpeakerCue[] {
  const { backupShort } = pageWordsFor(deck.lang)
  const { untitled } = wordsFor(deck.lang)
  const planned = deck.slides.some(({ seconds, backup }) => seconds > 0 && !backup)
  const counts = { talk: 0, backup: 0 }
  let clock = 0
  let part = ''
  let before = ''
  return deck.slides.map(slide => {
    const number = slide.backup ? `${backupShort}${++counts.backup}` : String(++counts.talk)
    const starts = planned && !slide.backup ? clock : undefined
    clock += slide.seconds
    const name = partOf(slide, deck)
    const opens = name !== part && name !== ''
    part = name
    const headline = labelOf(slide, deck)
    const about = headline === before ? labelOf({ ...slide, headline: undefined }, deck) : untitled
    const label = about === untitled ? headline : about
    before = headline
    return {
      slide,
      number: localDigits(number, deck.lang),
      label,
      opens,
      section: opens && !kindOf(slide).divides ? name : '',
      starts,
      clicks: clicksOf(slide),
    }
  })
}

/** The section that a slide belongs to, or the part after the end; empty for what belongs to none. */
export function partOf({ section, backup }: Slide, deck: Deck): string {
  if (backup) return wordsFor(deck.lang).backup
  const heading = deck.sections[section]?.heading
  return heading ? plainText(heading) : ''
}

/** Seconds as a clock shows them: `0:45`, `12:30`, `1:02:05`. */
export function clockTime(seconds: number, lang: string): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return localDigits(hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`, lang)
}

function clicksOf(slide: Slide): readonly string[] {
  const { steps } = slide.layout
  return shownOn(slide).flatMap(part => {
    if ('blocks' in part) return part.blocks.flatMap(steps ? blockClicks : codeClicks)
    return steps && part.clicked ? [plainText(part.text)] : []
  })
}

function blockClicks(block: Block): readonly string[] {
  return block.type === 'lines' ? block.lines.flatMap(lineClicks) : codeClicks(block)
}

function lineClicks({ word, text, below }: Line): readonly string[] {
  return [`${word ? `${word}: ` : ''}${plainText(text)}`, ...below.flatMap(blockClicks)]
}

/** Listings come step by step wherever they stand: each step is told by the first of its lines. */
function codeClicks(block: Block): readonly string[] {
  if (block.type === 'lines') return block.lines.flatMap(({ below }) => below.flatMap(codeClicks))
  if (block.type === 'figure' || block.node.type !== 'code') return []
  const { value, lang, meta } = block.node
  const lines = value.split('\n')
  const { steps } = fenceInfo([lang, meta].filter(Boolean).join(' '), lines.length)
  return steps.slice(1).map(([first = 1]) => (lines[first - 1] ?? '').trim())
}

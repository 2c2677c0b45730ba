import type { Excerpt } from '../html/excerpt.js'
import { clockTime, type SpeakerCue } from '../html/speaker-cues.js'
import { pageWordsFor } from '../language/words.js'
import { lineWidth, markdownNotes, plainNotes, wrapped } from './script-words.js'

/** The speaker's words as plain text in short lines, to be read from anywhere: with times, headlines and clicks. */
export function scriptText({ talk, slides, citations }: Excerpt): string {
  const notes = plainNotes(citations)
  const title = [talk.title, ...about(talk)].map(wrapped)
  const cues = slides.flatMap(({ cue }) => {
    const opening = cue.section ? [`${'='.repeat(lineWidth)}\n${wrapped(cue.section)}`] : []
    const rule = cue.opens && !cue.section ? '=' : '-'
    const head = [rule.repeat(lineWidth), timesOf(cue, talk.lang), wrapped(`${cue.number}  ${cue.label}`)]
    const clicks = clicksOf(cue, talk.lang).map(wrapped).join('\n')
    return [...opening, head.filter(Boolean).join('\n'), clicks, notes(cue.slide.notes)]
  })
  return `${[title.join('\n'), ...cues].filter(Boolean).join('\n\n')}\n`
}

/** The same as Markdown: sections and slides are its headings. */
export function scriptMarkdown({ talk, slides, citations }: Excerpt): string {
  const notes = markdownNotes(citations)
  const cues = slides.flatMap(({ cue }) => {
    const heading = escaped(`${cue.number} · ${cue.label}`)
    const clicks = clicksOf(cue, talk.lang).map(click => `- ${escaped(click)}`)
    return [
      cue.section ? `## ${escaped(cue.section)}` : '',
      cue.opens && !cue.section ? `## ${heading}` : `### ${heading}`,
      timesOf(cue, talk.lang),
      clicks.join('\n'),
      notes(cue.slide.notes),
    ]
  })
  const title = [`# ${escaped(talk.title)}`, ...about(talk).map(escaped)]
  return `${[...title, ...cues].filter(Boolean).join('\n\n')}\n`
}

function about({
  subtitle = '',
  author = '',
  event = '',
  date = '',
  lang,
}: Excerpt['talk']): readonly string[] {
  const occasion = [author, event, date].filter(Boolean).join(' · ')
  return [subtitle, occasion, pageWordsFor(lang).script].filter(Boolean)
}

/** `12:30–13:50 (1:20)`: when the slide is due, and how long it has. */
function timesOf({ starts, slide: { seconds } }: SpeakerCue, lang: string): string {
  const due =
    starts === undefined ? [] : [...new Set([starts, starts + seconds])].map(time => clockTime(time, lang))
  const lasts = seconds > 0 ? `(${clockTime(seconds, lang)})` : ''
  return [due.join('–'), lasts].filter(Boolean).join(' ')
}

function clicksOf({ clicks }: SpeakerCue, lang: string): readonly string[] {
  return clicks.map(click => `[${pageWordsFor(lang).click}] ${click}`)
}

/** A line of text as it can stand in Markdown: nothing in it is a mark. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>#|~]/g, '\\$&')
}

import { fenceInfo } from '../../slides/code-lines.js'
import { codeSize } from '../../slides/long-code.js'
import { mediaHtml } from '../safe.js'
import type { Block, Code, Figure, Line, Lines, Shown } from '../slide-parts.js'
import { inline, type ViewContext } from './context.js'
import { countryName, readableDate } from './dates.js'

/** How a list's leading words are read: an author's label, a date, or a country code. */
export type Leads = 'labels' | 'dates' | 'countries'

/** One line of a list. */
export interface LineView {
  readonly at: string
  readonly role: Line['role']
  /** The author's label, a date or a country's name; empty for a plain point. */
  readonly lead: string
  readonly step: boolean
  readonly html: string
  readonly below: readonly BlockView[]
}

/** A block of a slide's body: exactly one of its booleans is true, and says which fields count. */
export interface BlockView {
  readonly isLines: boolean
  readonly isFigure: boolean
  readonly isTable: boolean
  readonly isCode: boolean
  readonly isProse: boolean
  readonly at: string
  /** Of a list: its element. */
  readonly tag: 'ul' | 'ol'
  readonly ordered: boolean
  readonly start: number
  readonly leads: Leads
  readonly hasLeads: boolean
  readonly lines: readonly LineView[]
  /** A figure's picture, a table, a listing's lines, or prose. */
  readonly html: string
  /** The first of several pictures that follow one another, which stand side by side; the last of them. */
  readonly opensRow: boolean
  readonly closesRow: boolean
  readonly hasCaption: boolean
  readonly caption: string
  readonly credit: string
  /** Where a table or listing comes from. */
  readonly source: string
  /** "Source", in the deck's language. */
  readonly sourceWord: string
  readonly language: string
  /** JSON of the lines that each step shows; empty without steps. */
  readonly codeSteps: string
  readonly codeSize: 'roomy' | 'normal' | 'dense'
  /** Numbers of the steps after the first. */
  readonly laterSteps: readonly number[]
}

const empty: BlockView = {
  isLines: false,
  isFigure: false,
  isTable: false,
  isCode: false,
  isProse: false,
  at: '',
  tag: 'ul',
  ordered: false,
  start: 1,
  leads: 'labels',
  hasLeads: false,
  lines: [],
  html: '',
  opensRow: false,
  closesRow: false,
  hasCaption: false,
  caption: '',
  credit: '',
  source: '',
  sourceWord: '',
  language: '',
  codeSteps: '',
  codeSize: 'normal',
  laterSteps: [],
}

/** Views of blocks, in order. */
export function blockViews(
  blocks: readonly Block[],
  context: ViewContext,
  leads: Leads = 'labels',
): BlockView[] {
  const isFigure = (index: number) => blocks[index]?.type === 'figure'
  return blocks.map((block, index) => {
    const view = blockView(block, context, leads)
    if (!isFigure(index) || isFigure(index - 1) === isFigure(index + 1)) return view
    return isFigure(index + 1) ? { ...view, opensRow: true } : { ...view, closesRow: true }
  })
}

function blockView(block: Block, context: ViewContext, leads: Leads): BlockView {
  switch (block.type) {
    case 'lines':
      return linesView(block, context, leads)
    case 'figure':
      return figureView(block, context)
    case 'shown':
      return shownView(block, context)
  }
}

function linesView(list: Lines, context: ViewContext, leads: Leads): BlockView {
  const lines = list.lines.map(line => lineView(line, context, leads))
  const ordered = list.start !== undefined
  return {
    ...empty,
    isLines: true,
    tag: ordered ? 'ol' : 'ul',
    ordered,
    start: list.start ?? 1,
    leads,
    hasLeads: lines.some(line => line.lead),
    lines,
  }
}

/** The view of one line, with what stands under it. */
export function lineView(line: Line, context: ViewContext, leads: Leads = 'labels'): LineView {
  return {
    at: context.at(line.place),
    role: line.role,
    lead: leadOf(line.word ?? '', context.deck.lang, leads),
    step: context.steps,
    html: inline(context, line.text),
    below: blockViews(line.below, context),
  }
}

function leadOf(word: string, lang: string, leads: Leads): string {
  switch (leads) {
    case 'labels':
      return word
    case 'dates':
      return readableDate(word, lang)
    case 'countries':
      return countryName(word, lang)
  }
}

function figureView(figure: Figure, context: ViewContext): BlockView {
  const credit = figure.credit ? context.content.spelled(figure.credit) : ''
  const html = mediaHtml(context.images.get(figure.url), figure.alt, {
    url: figure.url,
    word: context.words.missing,
  })
  const caption = inline(context, figure.caption)
  const hasCaption = caption !== '' || credit !== ''
  return { ...empty, isFigure: true, at: context.at(figure.place), html, hasCaption, caption, credit }
}

function shownView({ node, source }: Shown, context: ViewContext): BlockView {
  const view = {
    ...empty,
    at: context.at(node.position),
    source: source ? context.content.spelled(source) : '',
    sourceWord: context.words.source,
  }
  if (node.type === 'code') return { ...view, ...codeView(node, context) }
  const html = context.content.html([node], context.foot)
  return node.type === 'table' ? { ...view, isTable: true, html } : { ...view, isProse: true, html }
}

function codeView(node: Code, context: ViewContext) {
  const lines = node.value.split('\n')
  const { language, steps } = fenceInfo([node.lang, node.meta].filter(Boolean).join(' '), lines.length)
  const several = steps.length > 1
  return {
    isCode: true,
    language,
    html: context.content.code(node.value, language, {
      lit: several ? undefined : steps[0],
      firstLine: node.data?.firstLine,
    }),
    codeSteps: several ? JSON.stringify(steps) : '',
    laterSteps: steps.slice(1).map((_, index) => index + 1),
    codeSize: codeSize(node),
  }
}

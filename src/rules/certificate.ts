import { createHash } from 'node:crypto'
import type { VFileMessage } from 'vfile-message'
import type { SeenInBrowser } from '../browser/seen.js'
import type { SeenSlide, SeenStep, SeenText } from '../client/probe/measured.js'
import type { OwnRuleFacts } from '../diagnostics/catalogue.js'
import { type Place, severityOf } from '../diagnostics/report.js'
import type { Deck, Slide } from '../slides/deck.js'
import type { Certificate, Finding, SlideReport } from './certificate-data.js'

/** What a certificate is made of. */
export interface Checked {
  readonly talk: string
  /** Empty for the whole outline. */
  readonly audience: string
  readonly deck: Deck
  /** The outline's path in its project. */
  readonly outline: string
  /** The slides of the deck's page, in order, and what each is called. */
  readonly slides: readonly { readonly slide: Slide; readonly title: string }[]
  readonly seen: SeenInBrowser
  /** As they are shown, with paths from the project's folder. */
  readonly messages: readonly VFileMessage[]
  /** The project's own rules that were run. */
  readonly ownRules: readonly OwnRuleFacts[]
  /** Every file that the talk was made from, by its path in the project. */
  readonly inputs: ReadonlyMap<string, Uint8Array>
  /** Of Rostrum. */
  readonly version: string
  /** As the browser names itself. */
  readonly browser: string
  /** When it was checked, where that is to be told. */
  readonly date?: Date | undefined
}

/** The certificate of a check: the same inputs, tool and browser give the same. */
export function certificate(checked: Checked): Certificate {
  const { seen, slides, messages, deck, outline } = checked
  const starts = slides.map(({ slide: { place } }) => ({
    file: place?.path ?? outline,
    line: place && ('start' in place ? place.start.line : place.line),
  }))
  const owner = (message: VFileMessage) => {
    // What is said of a section without a slide of its own is said at its first one.
    const section = deck.sections.findIndex(({ heading: [first] }) => isAt(first?.position, message, outline))
    const opening = section < 0 ? -1 : slides.findIndex(({ slide }) => slide.section === section)
    if (opening >= 0) return opening
    // A slide goes on until the next one begins; several may begin in one line, the first has its messages.
    const last = Math.max(
      -1,
      ...starts.map(({ file, line = 0 }) =>
        file === message.file && line <= (message.line ?? 0) ? line : -1,
      ),
    )
    return message.line ? starts.findIndex(({ file, line }) => file === message.file && line === last) : -1
  }
  const findings = messages.map(message => ({ slide: owner(message), finding: findingOf(message) }))
  const of = (index: number) => findings.flatMap(({ slide, finding }) => (slide === index ? [finding] : []))
  const count = (severity: string) => findings.filter(({ finding }) => finding.severity === severity).length
  const stage = seen.stage ?? []
  return {
    version: 1,
    tool: { name: 'Rostrum', version: checked.version },
    browser: checked.browser,
    ...(checked.date && { date: checked.date.toISOString() }),
    talk: checked.talk,
    audience: checked.audience,
    title: deck.title,
    lang: deck.lang,
    passed: count('error') === 0,
    inputs: [...checked.inputs]
      .map(([path, content]) => ({ path, sha256: createHash('sha256').update(content).digest('hex') }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    figures: {
      slides: slides.length,
      backup: slides.filter(({ slide }) => slide.backup).length,
      steps: sum(stage.map(({ steps }) => steps.length - 1)),
      ...smallest(stage.flatMap(textsOf), 'smallestText', ({ size }) => size),
      ...smallest(seen.phone.flatMap(textsOf), 'smallestTextOnPhone', ({ size }) => size),
      ...smallest(stage.flatMap(textsOf), 'lowestContrast', ({ contrast }) => contrast),
      requests: seen.events.filter(({ type }) => type === 'request').length,
      systemFonts: seen.fonts.map(({ name }) => name).sort(),
      errors: count('error'),
      warnings: count('warning'),
      notes: count('info'),
    },
    ...(checked.ownRules.length > 0 && {
      ownRules: checked.ownRules.map(({ id, description }) => ({
        id,
        description,
        count: messages.filter(({ ruleId }) => ruleId === id).length,
      })),
    }),
    findings: of(-1),
    slides: slides.map(({ slide, title }, index): SlideReport => {
      const texts = stage[index] ? textsOf(stage[index]) : []
      const { file, line } = starts[index] ?? {}
      return {
        number: index + 1,
        id: slide.id,
        title,
        kind: slide.kind,
        ...(file && line ? { file, line } : {}),
        steps: Math.max(0, (stage[index]?.steps.length ?? 1) - 1),
        ...smallest(texts, 'smallestText', ({ size }) => size),
        ...smallest(texts, 'lowestContrast', ({ contrast }) => contrast),
        findings: of(index),
      }
    }),
  }
}

function isAt(place: Place | undefined, { file, line }: VFileMessage, outline: string): boolean {
  if (!place || !('start' in place)) return false
  return place.start.line === line && (place.path ?? outline) === file
}

function findingOf(message: VFileMessage): Finding {
  const { file, line, column, ruleId, reason, note } = message
  return {
    rule: ruleId ?? '',
    severity: severityOf(message),
    reason,
    ...(note && { note }),
    ...(file && { file }),
    ...(line && { line }),
    ...(column && { column }),
  }
}

function textsOf({ steps }: SeenSlide): readonly SeenText[] {
  return steps.flatMap(({ texts }: SeenStep) => texts)
}

/** The smallest of a figure, to a tenth and never rounded up, under a name; nothing where there is none. */
function smallest<Name extends string>(
  texts: readonly SeenText[],
  name: Name,
  figure: (text: SeenText) => number | null,
): Partial<Record<Name, number>> {
  const least = texts.reduce(
    (least, text) => Math.min(least, figure(text) ?? least),
    Number.POSITIVE_INFINITY,
  )
  if (least === Number.POSITIVE_INFINITY) return {}
  return { [name]: Math.floor(least * 10 + 0.001) / 10 } as Partial<Record<Name, number>>
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0)
}

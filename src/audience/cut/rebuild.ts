import type {
  Argument,
  Block,
  Claim,
  Inline,
  Plan,
  Recall,
  Reply,
  Section,
  SetPiece,
} from '../../argument/argument.js'
import { arrangementOf } from '../../argument/attribute-uses.js'
import { plainText } from '../../language/plain-text.js'
import type { Profile } from '../profile.js'
import { withoutLinks } from './links.js'
import { type Words, wordsOf } from './substitute.js'
import { takes, type Verdict, verdictOf } from './verdict.js'
import { visitedIn } from './visit.js'

/** The sections, thesis and introduction of an argument without what is `gone`, in an audience's words. */
export function rebuilt(argument: Argument, profile: Profile, gone: ReadonlyMap<string, Verdict>): Argument {
  const { skipped = [], plan, headlines = [], title, thesis, ...rest } = argument
  const hidden = new Set(skipped)
  const words = wordsOf(profile)
  const isUntitled = verdictOf(plan, profile) !== undefined
  const heading = isUntitled ? undefined : chosen(title, headlines)
  const kept = thesis && !gone.has(thesis.id) ? thesis : undefined
  const made = {
    ...rest,
    ...(heading ? { title: words.rewrite(heading) } : {}),
    intro: isUntitled ? [] : blocks(argument.intro),
    notes: isUntitled ? [] : said(argument.notes),
    ...(kept ? { thesis: { ...unit(kept), text: words.rewrite(kept.text) } } : {}),
    sections: argument.sections.filter(isKept).map(section),
  }
  if (gone.size === 0 && hidden.size === 0) return made
  return withoutLinks(made, id => gone.has(id) || hidden.has(id))

  function isKept({ id }: { readonly id: string }): boolean {
    return !gone.has(id)
  }

  function isTaken({ owner }: { readonly owner?: string }): boolean {
    return owner !== undefined && takes(gone.get(owner))
  }

  function said(notes: Argument['notes']): Argument['notes'] {
    return words.rewrite(notes.filter(({ data = {} }) => !isTaken(data)))
  }

  /** The words of the first alternative that is for this audience, else the author's own; the whole outline has those. */
  function chosen(own: Inline | undefined, headlines: Claim['headlines']): Inline | undefined {
    if (profile.name === '') return own
    return headlines.find(each => !isTaken(each) && !verdictOf(each.plan, profile))?.text ?? own
  }

  function unit<Unit extends { readonly plan: Plan; readonly notes: Argument['notes'] }>(given: Unit): Unit {
    const notes = said(given.notes)
    const { within: _, ...plan } = given.plan
    return { ...given, plan: { ...plan, for: [], notFor: [] }, notes }
  }

  function section(given: Section): Section {
    const heading = chosen(given.heading, given.headlines)
    return {
      ...unit(given),
      ...(heading ? { heading: words.rewrite(heading) } : {}),
      headlines: [],
      claims: given.claims.filter(isKept).map(claim),
      attributes: arrangementOf(given.attributes),
    }
  }

  function claim(given: Claim): Claim {
    const headline = chosen(given.headline, given.headlines)
    return {
      ...unit(given),
      ...(headline ? { headline: words.rewrite(headline) } : {}),
      headlines: [],
      body: blocks(given.body),
      pieces: given.pieces.filter(isKept).map(piece),
      claims: given.claims.filter(isKept).map(claim),
      attributes: arrangementOf(given.attributes),
    }
  }

  function piece(given: SetPiece): SetPiece {
    const own = unit(given)
    const { rewrite } = words
    switch (own.type) {
      case 'quotation':
        return quotation(own, words)
      case 'recall':
        return { ...own, text: rewrite(recalled(own)) }
      case 'number':
        return { ...own, figure: rewrite(own.figure), text: rewrite(own.text), below: blocks(own.below) }
      case 'definition':
        return { ...own, term: rewrite(own.term), meaning: rewrite(own.meaning), below: blocks(own.below) }
      case 'question':
        return { ...own, text: rewrite(own.text), below: blocks(own.below) }
      case 'objection':
        return {
          ...own,
          text: rewrite(own.text),
          below: blocks(own.below),
          replies: own.replies.flatMap(reply),
        }
    }
  }

  /** A callback's words; where they repeat a headline that says something else to this audience, it does so too. */
  function recalled({ text, target }: Recall): Inline {
    const [headline, others] = headlinesOf(target, argument)
    if (others.length === 0 || plainText(text).trim() !== plainText(headline)) return text
    const [link] = text
    const own = chosen(headline, others) ?? text
    return link?.type === 'link' ? [{ ...link, children: own.filter(({ type }) => type !== 'link') }] : own
  }

  function reply({ plan, ...own }: Reply): readonly Reply[] {
    if (verdictOf(plan, profile)) return []
    return [{ ...own, text: words.rewrite(own.text), below: blocks(own.below) }]
  }

  function blocks(given: readonly Block[]): readonly Block[] {
    return given.flatMap((block): Block[] => {
      if (block.type === 'lines') {
        const lines = block.lines
          .filter(isKept)
          .map(line => ({ ...unit(line), text: words.rewrite(line.text), below: blocks(line.below) }))
        return lines.length > 0 ? [{ ...block, lines }] : []
      }
      const { plan, ...own } = block
      if (verdictOf(plan, profile) || isTaken(own)) return []
      if (own.type === 'figure') {
        const { caption, credit } = own
        return [
          {
            ...own,
            alt: words.swap(own.alt),
            ...(caption ? { caption: words.rewrite(caption) } : {}),
            ...(credit ? { credit: words.rewrite(credit) } : {}),
          },
        ]
      }
      const source = own.source ? { source: words.rewrite(own.source) } : {}
      return words.rewrite([own.node]).map(node => ({ ...own, node, ...source }))
    })
  }
}

/** Somebody's words are nobody else's to change; what an audience does not get is left out of them all the same. */
function quotation(given: Extract<SetPiece, { type: 'quotation' }>, { quote }: Words): SetPiece {
  const all = (paragraphs: readonly Inline[]) =>
    paragraphs.map(quote).filter(paragraph => paragraph.length > 0)
  const { attribution, translation } = given
  const { name, role, organisation, date, source } = attribution
  return {
    ...given,
    paragraphs: all(given.paragraphs),
    ...(translation ? { translation: { ...translation, paragraphs: all(translation.paragraphs) } } : {}),
    attribution: {
      name: quote(name),
      ...(role ? { role: quote(role) } : {}),
      ...(organisation ? { organisation: quote(organisation) } : {}),
      ...(date ? { date: quote(date) } : {}),
      source: quote(source),
    },
  }
}

/** The headline that `id` names, and what others get in its place. */
function headlinesOf(id: string | undefined, argument: Argument): readonly [Inline, Claim['headlines']] {
  const unit = visitedIn(argument).find(({ unit }) => unit.id === id)?.unit
  if (unit?.type === 'claim') return [unit.headline ?? [], unit.headlines]
  if (unit?.type === 'section') return [unit.heading ?? [], unit.headlines]
  return [[], []]
}

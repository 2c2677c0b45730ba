import type { Argument, Claim, Section } from '../../argument/argument.js'
import { wordsFor } from '../../language/words.js'
import { citedStill } from './cited-still.js'
import { cutSection } from './cut-part.js'
import { isLostNote, keptSection } from './kept-part.js'
import { withoutLinks } from './links.js'
import { visitedIn } from './visit.js'

/**
 * An argument without the units that are not among the `kept` ids: without what was written in their list items, the
 * works that they alone cite, and links to them.
 *
 * @param become what becomes of the rest: nothing, or backup, at the end of the author's own or in a section by itself
 */
export function cut(argument: Argument, kept: ReadonlySet<string>, become: 'drop' | 'backup'): Argument {
  const lost = new Set(visitedIn(argument).flatMap(({ unit: { id } }) => (kept.has(id) ? [] : [id])))
  if (lost.size === 0) return argument
  const talk = argument.sections.filter(section => !section.backup)
  const backup = argument.sections.filter(section => section.backup)
  const moved = become === 'backup' ? movedOf(talk, lost, argument) : { claims: [] }
  const sections = [
    ...talk.filter(({ id }) => !lost.has(id)).map(section => keptSection(section, lost)),
    ...withMoved(backup, moved),
  ]
  const { thesis } = argument
  const rest = {
    ...argument,
    ...(thesis ? { thesis: { ...thesis, notes: thesis.notes.filter(note => !isLostNote(note, lost)) } } : {}),
    sections,
  }
  const left = new Set(visitedIn(rest).map(({ unit }) => unit.id))
  const linked = withoutLinks(rest, id => lost.has(id) && !left.has(id))
  return { ...linked, sources: citedStill(linked) }
}

/** What goes after the end, and the section for it where the author has none. */
interface Moved {
  readonly claims: readonly Claim[]
  readonly section?: Section
}

function withMoved(backup: readonly Section[], { claims, section }: Moved): readonly Section[] {
  const last = backup.at(-1) ?? section
  if (!last || claims.length === 0) return backup
  return [...backup.slice(0, -1), { ...last, claims: [...last.claims, ...claims] }]
}

function movedOf(talk: readonly Section[], lost: ReadonlySet<string>, argument: Argument): Moved {
  const taken = new Set(visitedIn(argument).map(({ unit }) => unit.id))
  const freeId = (id: string, ending = '-more'): string => {
    let free = id + ending
    for (let count = 2; taken.has(free); count++) free = `${id}${ending}-${count}`
    taken.add(free)
    return free
  }
  const claims = talk.flatMap(section => cutSection(section, lost, freeId))
  const section: Section = {
    type: 'section',
    id: freeId('backup', ''),
    plan: { priority: 'should', key: false, for: [], notFor: [], topics: [], needs: [] },
    notes: [],
    place: undefined,
    heading: [{ type: 'text', value: wordsFor(argument.matter.lang).backup }],
    headlines: [],
    claims: [],
    backup: true,
    attributes: { classes: ['backup'], pairs: {} },
  }
  return { claims, section }
}

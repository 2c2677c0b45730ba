import fc from 'fast-check'

/** Whom a block is for; empty for everyone. */
interface Whom {
  readonly written: string
  readonly isFor: boolean
}

interface State {
  kept: boolean
  /** Whether it is the speaker's notes that are written: nothing in them is a unit. */
  spoken: boolean
  /** Ids of the units that are written at this point, from the outermost. */
  around: readonly string[]
  /** How many units there are. */
  units: number
  readonly dropped: string[]
  readonly outside: string[]
}

/** Writes Markdown of words that it takes from `next`, which says whether they are kept. */
type Write = (next: () => string, state: State) => string

export interface Word {
  readonly word: string
  readonly kept: boolean
  /** Ids of all units that it is written in. */
  readonly around: readonly string[]
}

const everyone: Whom = { written: '', isFor: true }

/** Attributes, with whether the parents get what they are on. */
const whom: fc.Arbitrary<Whom> = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    '',
    'for=parents',
    'for=press,parents',
    'not-for=press',
    'detail=2',
    'topic=lunch',
    '.must',
  ].map(written => ({ written, isFor: true })),
  ...[
    'for=press',
    'not-for=parents',
    'not-for=press,parents for=parents',
    'detail=3',
    'topic=cost,lunch',
    'topic=art',
    '.skip',
  ].map(written => ({ written, isFor: false })),
)

/** What only a unit can have: a pin, a need, a place outside of what another audience gets. */
const unitWhom: fc.Arbitrary<Whom> = fc.oneof(
  { weight: 5, arbitrary: whom },
  {
    weight: 1,
    arbitrary: fc.constantFrom('pin', 'nested', 'needs=#press').map(written => ({ written, isFor: false })),
  },
)

/** A unit with an id of its own: what `write` makes, given its attributes in braces. */
function unit(to: Whom, state: State, write: (braces: string) => string): string {
  if (state.spoken) {
    const isUnit = ['pin', 'nested', 'needs=#press'].includes(to.written)
    return inside(isUnit ? everyone : to, state, () => write(braces(isUnit ? everyone : to)))
  }
  const id = `u${++state.units}`
  if (to.written === 'pin') state.dropped.push(id)
  if (to.written === 'nested') state.outside.push(id)
  const own = ['pin', 'nested', ''].includes(to.written) ? '' : ` ${to.written}`
  const { around } = state
  state.around = [...around, id]
  const text = inside(to, state, () => write(` {#${id}${own}}`))
  state.around = around
  return text
}

const braces = ({ written }: Whom, space = ' ') => (written === '' ? '' : `${space}{${written}}`)

/** What is written inside something that is for `whom`. */
function inside({ isFor }: Whom, state: State, write: () => string): string {
  const before = state.kept
  state.kept = before && isFor
  const text = write()
  state.kept = before
  return text
}

const words: fc.Arbitrary<Write> = fc
  .tuple(fc.constantFrom(0, 1, 2, 3, 4), whom)
  .map(([kind, span]): Write => {
    return (next, state) => {
      const first = next()
      if (kind === 1) return `${first} **${next()}** [${next()}](https://${next()}.example)`
      if (kind === 2 && span.written !== '') return `${first} [${inside(span, state, next)}]{${span.written}}`
      if (kind === 3) return `${first} *${next()}* \`${next()}\``
      return first
    }
  })

const indent = (text: string) => text.replaceAll(/\n(?=.)/g, '\n  ')

const { blocks } = fc.letrec<{ block: Write; blocks: Write }>(tie => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(
    (all): Write =>
      (next, state) =>
        all.map(write => write(next, state)).join('\n\n'),
  ),
  block: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(words, whom).map(
      ([text, to]): Write =>
        (next, state) =>
          inside(to, state, () => `${text(next, state)}${braces(to)}`),
    ),
    fc
      .tuple(
        fc.constantFrom('', '', 'Evidence: ', 'But: ', 'Number: ', 'Define: ', 'Because: ', 'Recall: '),
        words,
        unitWhom,
        fc.option(tie('blocks')),
      )
      .map(
        ([label, text, to, below]): Write =>
          (next, state) =>
            unit(to, state, own => {
              const line = `- ${label}${text(next, state)}${own}`
              return below ? `${line}\n\n  ${indent(below(next, state))}` : line
            }),
      ),
    fc.tuple(words, unitWhom, whom).map(
      ([text, objection, reply]): Write =>
        (next, state) =>
          unit(objection, state, own => {
            const first = `- But: ${text(next, state)}${own}`
            return `${first}\n  - Reply: ${inside(reply, state, () => text(next, state))}${braces(reply)}`
          }),
    ),
    fc.tuple(words, unitWhom).map(
      ([text, to]): Write =>
        (next, state) =>
          unit(to, state, own => `> ${text(next, state)}\n>\n> — ${next()}, ${next()}${own}`) +
          // What is said after a quotation belongs to it, up to the next block that is shown.
          `\n\n${unit(everyone, state, own => `- ${next()}${own}`)}`,
    ),
    whom.map(
      (to): Write =>
        (next, state) =>
          inside(to, state, () => `![${next()}](${next()}.png "${next()}")${braces(to, '')}`),
    ),
    whom.map(
      (to): Write =>
        (next, state) =>
          inside(to, state, () => `\`\`\`js\n${next()}\n\`\`\`\n\n<!-- ${braces(to, '') || 'x'} -->`),
    ),
    fc.tuple(fc.constantFrom('only', 'notes'), whom, tie('blocks')).map(
      ([name, to, content]): Write =>
        (next, state) =>
          inside(to, state, () => {
            const { spoken } = state
            state.spoken = spoken || name === 'notes'
            const text = `:::${name}${braces(to, '')}\n${content(next, state)}\n:::`
            state.spoken = spoken
            return text
          }),
    ),
  ),
}))

const claims = fc.array(fc.tuple(fc.constantFrom('###', '###', '####'), words, unitWhom, blocks), {
  minLength: 1,
  maxLength: 3,
})

/**
 * Talks of every construct that limits or holds another, for parents who are not the press: each word with whether the
 * filters leave it to them. Ids in `dropped` are to be dropped by a pin, those `outside` are not in what they are nested in.
 */
export const talks = fc.array(fc.tuple(unitWhom, claims), { minLength: 1, maxLength: 3 }).map(sections => {
  const words: Word[] = []
  const state: State = { kept: true, spoken: false, around: [], units: 0, dropped: [], outside: [] }
  const next = () => {
    const word = `w${words.length}q`
    words.push({ word, kept: state.kept, around: state.around })
    return word
  }
  const parts = sections.map(([to, all]) =>
    unit(to, state, own => {
      // A section's own word goes when none of its claims stays: it has none.
      let parent = { to: everyone, around: state.around }
      const { around } = state
      const written = all.map(([mark, headline, claimWhom, body], index) => {
        const level = index === 0 ? '###' : mark
        const outer = level === '####' ? parent : { to: everyone, around }
        state.around = outer.around
        return inside(outer.to, state, () =>
          unit(claimWhom, state, own => {
            if (level === '###') parent = { to: claimWhom, around: state.around }
            return `${level} ${headline(next, state)}${own}\n\n${body(next, state)}`
          }),
        )
      })
      state.around = around
      return `## Section${own}\n\n${written.join('\n\n')}`
    }),
  )
  const press = '## For the press {#press for=press}\n\n- Nothing for parents'
  return { text: `# Talk\n\n${[...parts, press].join('\n\n')}\n`, words, ...state }
})

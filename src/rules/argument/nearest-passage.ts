import { wordsAndMarks } from './source-words.js'

/** The passage of a text that is most like some words. */
export interface Passage {
  readonly text: string
  /** How it differs from them, each as the end of "it has …". */
  readonly differences: readonly string[]
}

/** A word as it stands in a text, with its marks, and as it is compared. */
interface Word {
  readonly shown: string
  readonly exact: string
  readonly alike: string
}

/** Less of the words in common is no likeness. */
const leastShare = 0.4
const mostShown = 40
const mostDifferences = 3

/** The passage of about as many words that has the most words in common with `wanted`; nothing when none is like it. */
export function nearestPassage(wanted: string, text: string): Passage | undefined {
  const words = wordsIn(wanted)
  const source = wordsIn(text)
  const { start, common } = bestWindow(words, source)
  if (common < Math.max(1, leastShare * words.length)) return undefined
  // The earliest of equally good stretches: words that it has too much move its end, not its start.
  const pairs = commonWords(words, source.slice(start, start + words.length + 5))
  const [head] = pairs
  const tail = pairs.at(-1)
  if (!head || !tail) return undefined
  const from = Math.max(0, start + head.there - head.here)
  const to = Math.min(source.length, start + tail.there + words.length - tail.here)
  const passage = source.slice(from, to)
  const moved = pairs.map(({ here, there }) => ({ here, there: there + start - from }))
  return {
    text: shownText(passage, words.length),
    differences: differencesOf(words, passage, moved).slice(0, mostDifferences),
  }
}

function shownText(passage: readonly Word[], length: number): string {
  const text = passage.slice(0, mostShown).map(({ shown }) => shown)
  const bare = text.join(' ').replace(/^["“„«‘]+|["”“»’]+$/gu, '')
  return `${bare}${Math.max(length, passage.length) > mostShown ? ' …' : ''}`
}

function wordsIn(text: string): readonly Word[] {
  return text.split(/\s+/u).flatMap(shown => {
    const exact = wordsAndMarks(shown).join('')
    return exact === '' ? [] : [{ shown, exact, alike: exact.replace(/\P{L}+/gu, '').toLowerCase() || exact }]
  })
}

/** The stretch of `source`, as long as `words`, that shares the most words with it, counted as often as both have them. */
function bestWindow(words: readonly Word[], source: readonly Word[]): { start: number; common: number } {
  const missing = new Map<string, number>()
  for (const { alike } of words) missing.set(alike, (missing.get(alike) ?? 0) + 1)
  let common = 0
  let best = { start: 0, common: 0 }
  source.forEach(({ alike }, index) => {
    const left = missing.get(alike)
    if (left !== undefined) {
      if (left > 0) common += 1
      missing.set(alike, left - 1)
    }
    const gone = source[index - words.length]?.alike
    const before = gone === undefined ? undefined : missing.get(gone)
    if (gone !== undefined && before !== undefined) {
      if (before >= 0) common -= 1
      missing.set(gone, before + 1)
    }
    if (common > best.common) best = { start: Math.max(0, index - words.length + 1), common }
  })
  return best
}

interface Pair {
  readonly here: number
  readonly there: number
}

/** The longest common subsequence of two lists of words, as pairs of their indices. */
function commonWords(here: readonly Word[], there: readonly Word[]): readonly Pair[] {
  const width = there.length + 1
  const lengths = new Uint32Array((here.length + 1) * width)
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0
  // The mark after the last word may be the author's own.
  const exact = (word: Word | undefined, i: number) =>
    i === here.length - 1 ? word?.exact.replace(/[.,;:]+$/, '') : word?.exact
  const isSame = (i: number, j: number) => exact(here[i], i) === exact(there[j], i)
  for (let i = here.length - 1; i >= 0; i--)
    for (let j = there.length - 1; j >= 0; j--)
      lengths[i * width + j] = isSame(i, j)
        ? length(i + 1, j + 1) + 1
        : Math.max(length(i + 1, j), length(i, j + 1))
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < here.length && j < there.length; ) {
    if (isSame(i, j)) pairs.push({ here: i++, there: j++ })
    else if (length(i + 1, j) >= length(i, j + 1)) i++
    else j++
  }
  return pairs
}

function differencesOf(
  words: readonly Word[],
  passage: readonly Word[],
  pairs: readonly Pair[],
): readonly string[] {
  const ends = [...pairs, { here: words.length, there: passage.length }]
  return ends.flatMap(({ here, there }, index) => {
    const before = pairs[index - 1] ?? { here: -1, there: -1 }
    const mine = quoted(words.slice(before.here + 1, here))
    const its = quoted(passage.slice(before.there + 1, there))
    if (mine === its) return []
    if (mine === '') return [`${its} too`]
    return its === '' ? [`no ${mine}`] : [`${its}, not ${mine}`]
  })
}

function quoted(words: readonly Word[]): string {
  return words.length === 0
    ? ''
    : `\`${words
        .map(({ shown }) => shown)
        .join(' ')
        .replaceAll('`', "'")}\``
}

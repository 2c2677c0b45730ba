/**
 * The candidate nearest to `word`, if it is near enough to be what the author meant.
 *
 * Near enough is one edit for words of up to five letters, two for longer ones (optimal string alignment distance:
 * insertion, deletion, substitution, transposition of neighbours). Of a single letter one edit leaves nothing.
 *
 * @param telling how many letters of the word tell what is meant
 */
export function suggest(
  word: string,
  candidates: Iterable<string>,
  telling = word.length,
): string | undefined {
  let best: string | undefined
  let bestDistance = Math.min(telling, telling > 5 ? 3 : 2)
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best
}

/** The name of a file nearest to `name`, if it is near enough: with another ending, or in what stands before the ending. */
export function suggestFile(name: string, candidates: readonly string[]): string | undefined {
  const stem = stemOf(name)
  const alike = candidates.filter(other => stemOf(other).toLowerCase() === stem.toLowerCase())
  return suggest(name, alike) ?? suggest(name, candidates, stem.length)
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '')
}

/** More than this many names help nobody: a bibliography has hundreds. */
const most = 20

/** The sentence "Did you mean `x`?", or the list of what is known, not too long, when nothing is near. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const near = suggest(word, candidates)
  if (near) return `Did you mean \`${near}\`?`
  const names = candidates.slice(0, most).map(candidate => `\`${candidate}\``)
  const rest = candidates.length - names.length
  return `Known are ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}

/** Optimal string alignment distance between two words, in edits. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      row[j] = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) row[j] = Math.min(cell(i, j), cell(i - 2, j - 2) + 1)
    }
  }
  return cell(a.length, b.length)
}

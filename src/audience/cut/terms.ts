const inWord = '[\\p{L}\\p{N}\\p{M}_\\u200c]'

/**
 * Swaps an audience's terms in a text: whole words, all at once, so that no swapped word is swapped again. A term that
 * is written small also stands for itself with a capital at its beginning, and its substitute gets one then.
 */
export function swapper(terms: Readonly<Record<string, string>>): (text: string) => string {
  const words = Object.keys(terms).sort((a, b) => b.length - a.length)
  if (words.length === 0) return text => text
  const any = new RegExp(words.map(pattern).join('|'), 'gu')
  const substitutes = new Map(
    words.flatMap(word => [
      [capital(word), capital(terms[word] ?? '')],
      [word, terms[word] ?? ''],
    ]),
  )
  return text => text.replace(any, found => substitutes.get(found.replace(/\s+/g, ' ')) ?? found)
}

function pattern(word: string): string {
  const [first = '', ...rest] = word.trim()
  const body = escaped(rest.join('')).replace(/\s+/g, '\\s+')
  const begin = first === first.toUpperCase() ? escaped(first) : `[${first}${first.toUpperCase()}]`
  const isWord = new RegExp(inWord, 'u')
  const before = isWord.test(first) ? `(?<!${inWord})` : ''
  const after = isWord.test(word.trim().at(-1) ?? '') ? `(?!${inWord})` : ''
  return before + begin + body + after
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

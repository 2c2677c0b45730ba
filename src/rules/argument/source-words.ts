/** A text as it is searched: its words and marks without spaces, and where one can begin or end. */
export interface Searched {
  readonly text: string
  readonly borders: Uint8Array
}

/** A part of a quotation that its source has to have as it is. */
export interface Piece {
  /** For messages. */
  readonly shown: string
  /** Finds it in a searched text; case differs where the author may change it. */
  readonly pattern: RegExp
  /** An edit within a word, `govern[ed]`, lets it begin or end within one. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** Before a letter whose case may differ; a code point for private use, in no text. */
const anyCase = '\ue000'
const endMark = /^[.,;:،؛。、]$/
const edit = /\[([^[\]]*)\]|…|\.\s?\.\s?\.(?:\s?\.)?/g

/**
 * Words and marks of a text, in the form in which a quotation and its source are compared: compatible characters alike
 * (NFKC: ligatures, wide forms), no quotation marks, dashes and hyphens, also those at the ends of lines, and no
 * stress or numbers of notes. Apostrophes within words stay, for `its` is not `it's`.
 */
export function wordsAndMarks(text: string): readonly string[] {
  const plain = text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|[\u00b9\u00b2\u00b3\u2070-\u2079]|\[\d{1,3}\]/g, '')
    .replace(/[’‘ʼ′`´]/g, "'")
    .normalize('NFKC')
  return (
    plain.match(
      /[\p{L}\p{M}\p{N}\ue000]+(?:'[\p{L}\p{M}\p{N}\ue000]+)*|[^\s\p{Pd}\p{Pi}\p{Pf}"'„‚「」『』《》\u2212_*[\]]/gu,
    ) ?? []
  )
}

/** Makes a source's text ready for `find`. */
export function searched(text: string): Searched {
  const parts = wordsAndMarks(text)
  const whole = parts.join('')
  const borders = new Uint8Array(whole.length + 1)
  let at = 0
  for (const part of parts) {
    borders[at] = 1
    // Scripts that write no spaces have no borders to keep to.
    if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u.test(part))
      borders.fill(1, at, at + part.length)
    at += part.length
  }
  borders[at] = 1
  return { text: whole, borders }
}

/**
 * Parts a quotation at its edits: words left out (`[…]`, `…`) and put in (`[word]`). `[T]he` is a letter whose case was
 * changed, which is done to the first letter of a quotation without brackets too.
 */
export function piecesOfQuotation(text: string): readonly Piece[] {
  const marked = text
    .replace(/\[(\p{L})\](?=\p{L})/gu, (whole, char: string, at: number) =>
      isLetter(text.charAt(at - 1)) ? whole : anyCase + char,
    )
    .replace(/^[^\p{L}\p{N}\ue000]*(?=\p{L})/u, before => before + anyCase)
  const pieces: Piece[] = []
  let from = 0
  let openStart = false
  const add = (to: number, openEnd: boolean) => {
    const piece = pieceOf(marked.slice(from, to), openStart, openEnd)
    if (piece) pieces.push(piece)
  }
  for (const found of marked.matchAll(edit)) {
    const end = found.index + found[0].length
    const within = found[0].startsWith('[')
    add(found.index, within && isLetter(marked.charAt(found.index - 1)))
    openStart = within && isLetter(marked.charAt(end))
    from = end
  }
  add(marked.length, false)
  return pieces
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character)
}

function pieceOf(text: string, openStart: boolean, openEnd: boolean): Piece | undefined {
  const parts = wordsAndMarks(text)
  const isWord = (part: string) => !endMark.test(part)
  const words = parts.slice(parts.findIndex(isWord), parts.findLastIndex(isWord) + 1)
  if (words.length === 0) return undefined
  const pattern = words
    .join('')
    .replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')
    .replace(/\ue000(.)/gu, (_, char: string) => `(?:${char.toLowerCase()}|${char.toUpperCase()})`)
  return {
    shown: text.replaceAll(anyCase, '').replace(/\s+/g, ' ').trim(),
    pattern: new RegExp(pattern, 'g'),
    openStart,
    openEnd,
  }
}

/** Finds a piece as whole words. @returns where it ends; -1 when it is not there */
export function endOfPiece(
  { pattern, openStart, openEnd }: Piece,
  { text, borders }: Searched,
  from: number,
): number {
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = found.index + found[0].length
    if ((openStart || borders[found.index]) && (openEnd || borders[end])) return end
    pattern.lastIndex = found.index + 1
  }
  return -1
}

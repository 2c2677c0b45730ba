/**
 * Looks for words in a page: in its text, and in what is not shown of it (comments, attributes, scripts). Only letters
 * and digits are compared.
 */
export function createSearch(html: string): (text: string) => boolean {
  const page = spelled(html.replace(/data:[a-z]+\/[^"')\s]*/g, ''))
  const inAll = ` ${lettersOf(page)} `
  const inText = ` ${lettersOf(page.replace(/<[^>]*>/g, ' '))} `
  const inRun = ` ${lettersOf(page.replace(/<[^>]*>/g, ''))} `
  return text => {
    const wanted = ` ${lettersOf(text)} `
    return [inAll, inText, inRun].some(page => page.includes(wanted))
  }
}

/** Letters and digits alone, in lower case, words one space apart. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function spelled(html: string): string {
  return html
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp);/g, ' ')
}

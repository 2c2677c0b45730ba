const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const loweredDigits = '₀₁₂₃₄₅₆₇₈₉'

/**
 * Superscript as plain text: `10⁶` for `10^6^`, which without its mark would be another number. Letters alone stay as they
 * are (`1st`), and what Unicode has no characters for keeps the marks that were typed.
 */
export function raised(words: string): string {
  return withSmall(words, raisedDigits, { '+': '⁺', '-': '⁻', '−': '⁻', '(': '⁽', ')': '⁾' }, '^')
}

/** Subscript as plain text: `H₂O` for `H~2~O`. */
export function lowered(words: string): string {
  return withSmall(words, loweredDigits, { '+': '₊', '-': '₋', '−': '₋', '(': '₍', ')': '₎' }, '~')
}

function withSmall(
  words: string,
  digits: string,
  signs: Readonly<Record<string, string>>,
  mark: string,
): string {
  if (/^[\p{L}\p{M}\s]*$/u.test(words)) return words
  const small = [...words].map(char => signs[char] ?? (/\d/.test(char) ? digits[Number(char)] : undefined))
  return small.every(char => char !== undefined) ? small.join('') : mark + words + mark
}

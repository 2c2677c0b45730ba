/** What stands before a name that signs. */
export const dash = /^(?:—|–|―|--|-{3}|~ )\s*/

/** More words are a sentence. */
const longest = 14

/** Whether a text begins with the dash of an attribution. */
export function startsWithDash(text: string): boolean {
  return dash.test(text)
}

/**
 * Whether a text may be who said something: few words that begin with a name, and no sentence. After a dash any few words
 * may be; without one a name has two words at least, or something after a comma or in brackets.
 */
export function isName(text: string): boolean {
  const words = text.replace(dash, '').trim()
  if (words === '' || words.split(/\s+/).length > longest) return false
  if (dash.test(text)) return true
  return startsWithName(words) && /\s|[,(]/.test(words) && !/(?:[!?:;。]|\p{Ll}{3}\.)$/u.test(words)
}

/** A name, a name with a role or a work after a comma, or with a year in brackets: `A. Baker, Letters (1911)`. */
function startsWithName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|and|von|van|der|den|de|da|do|dos|del|della|di|du|la|le|bin|ibn|al|y|e|und|et))*(?:\s*[,(].*)?$/u.test(
    text,
  )
}

const open = /^[\s*_]*["“„«»‹›‘‚'「『]/
const close = /["”“»«›‹’」』]/

/** Whether a text begins with a quotation mark, and has one after that. */
export function isInQuotationMarks(text: string): boolean {
  return open.test(text) && close.test(text.replace(open, '').slice(1))
}

/**
 * Whether a paragraph leads into the words after it, and by that says whose they are: it ends in a colon or in the middle
 * of a sentence, or its last sentence has a name of two words.
 */
export function isLeadIn(text: string): boolean {
  const words = text.trim()
  if (/[:：,，…—–]$|[\p{L}\p{M}\p{N}]$/u.test(words)) return true
  const sentence = words.split(/(?<=[\p{L}\p{M}\p{N}]{3}[.!?])\s+/u).at(-1) ?? ''
  return /\p{Lu}[\p{Ll}\p{M}’'-]+\s+(?:\p{Lu}\.\s+)*\p{Lu}\p{Ll}/u.test(sentence)
}

import { assertionTest } from '../../language/assertions.js'
import { countWords } from '../../language/count-words.js'
import { plainText } from '../../language/plain-text.js'
import { claimsOf, talkSections } from '../argument-parts.js'
import type { ArgumentContext, Rule } from '../rule.js'

/** A verb that the list lacks is likelier in a long heading than a topic of so many words. */
const longest = 9

/**
 * A heading that names a topic (`Background`, `The costs`) asserts nothing that could be supported; the assertion is
 * what listeners should take along. Questions and the conclusion are not looked at, nor what comes after the end.
 *
 * This is a heuristic: it looks for a finite verb in a list of English words, takes headings of ten words or more for
 * assertions, and may be wrong. Other languages have no list yet.
 *
 * @example
 * 5:1 warning A heading that claims nothing: `The costs of the bridge`
 * 9:1 warning A heading that claims nothing: `Background`
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## The costs of the bridge
 *
 * - One year of painting
 *
 * ## Background
 *
 * - Built in 1962
 *
 * ## Outlook {.conclusion}
 * ```
 *
 * @example
 * ```markdown
 * # The bridge
 *
 * Thesis: The town should mend the bridge.
 *
 * ## It rusts
 * - Three bolts went
 * ## Mending costs less than waiting
 * - One year of painting
 * ## Who would pay?
 * - The town
 * ```
 *
 * @example
 * ```markdown
 * ---
 * lang: fr
 * ---
 * # Le pont
 *
 * Thèse : La ville doit réparer le pont.
 *
 * ## Les coûts
 * - Une année de peinture
 * ```
 */
export const claimTopicHeading: Rule<ArgumentContext> = {
  id: 'claim-topic-heading',
  class: 'H',
  check({ argument }, say) {
    const { lang } = argument.matter
    const isAssertion = assertionTest(lang)
    if (!isAssertion) return
    for (const { headline, conclusion, place } of claimsOf(talkSections(argument))) {
      const text = headline && !conclusion ? plainText(headline) : ''
      if (text === '' || text.endsWith('?') || countWords(text, lang) > longest || isAssertion(text)) continue
      say(`A heading that claims nothing: \`${text}\``, {
        place,
        note: 'Say what you claim about it, in a sentence with a verb. (A guess: no verb that is known was found.)',
      })
    }
  },
}

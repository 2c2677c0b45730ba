import { axeIds } from '../../diagnostics/catalogue.js'
import type { PageRule } from '../page-rule.js'
import { upToThree } from './findings.js'

/**
 * What keeps people who hear a talk, or steer it by keyboard, from following it, as axe-core finds it: pictures and links
 * without words, lists and tables that are none, wrong languages. It looks at the article that phones show, where all
 * slides and steps are there at once. Contrast has a rule of its own; fields, frames and
 * landmarks are left out, which no outline makes, and so is what browsers mend themselves.
 */
export const axeRules: readonly PageRule[] = axeIds.map(id => ({
  id,
  check({ slides, seen }, say) {
    const found = seen.axe.filter(({ rule }) => `axe-${rule}` === id)
    for (const slide of new Set(found.map(finding => finding.slide))) {
      const here = found.filter(finding => finding.slide === slide)
      const elements = upToThree([...new Set(here.map(({ element }) => `\`${element}\``))])
      say(`${here[0]?.help}: ${elements}`, {
        place: slides.find(other => other.id === slide)?.place,
        note: `What it means and how to mend it: ${here[0]?.url}`,
      })
    }
  },
}))

import type { VFile } from 'vfile'
import { type Place, report } from '../diagnostics/report.js'
import { hasClass, type PairsFor } from '../outline/attribute-names.js'
import type { Attributes } from '../outline/nodes.js'
import type { Plan } from './argument.js'

const seconds = /^(\d+(?:\.\d+)?)\s*(s|m|min)$/

/**
 * Reads a unit's planning data; what is malformed is left out.
 *
 * @param place where that is reported on `file`, if it is
 */
export function planOf(attributes: Attributes, place?: Place, file?: VFile): Plan {
  const pairs: PairsFor<'restricts' | 'plans'> = attributes.pairs
  const detail = pairs.detail === undefined ? undefined : Number(pairs.detail)
  const time = pairs.time === undefined ? undefined : seconds.exec(pairs.time)
  if (file && detail !== undefined && ![1, 2, 3].includes(detail)) {
    report(file, 'attribute-invalid', `Unexpected \`detail=${pairs.detail}\`, expected 1, 2 or 3`, { place })
  }
  if (file && pairs.time !== undefined && !time) {
    report(
      file,
      'attribute-invalid',
      `Unexpected \`time=${pairs.time}\`, expected a time such as \`90s\` or \`4m\``,
      { place },
    )
  }
  return {
    priority: hasClass(attributes, 'must') ? 'must' : hasClass(attributes, 'could') ? 'could' : 'should',
    key: hasClass(attributes, 'key'),
    for: listOf(pairs.for),
    notFor: listOf(pairs['not-for']),
    topics: listOf(pairs.topic),
    needs: listOf(pairs.needs).map(id => id.replace(/^#/, '')),
    ...(detail && [1, 2, 3].includes(detail) ? { detail } : {}),
    ...(time ? { seconds: Math.round(Number(time[1]) * (time[2] === 's' ? 1 : 60)) } : {}),
    ...(attributes.within ? { within: attributes.within.map(each => planOf(each, place, file)) } : {}),
  }
}

/** The planning data of what is no unit but may carry some all the same; nothing when it does not. */
export function ownPlan(
  attributes: Attributes,
  place: Place | undefined,
  file: VFile,
): { readonly plan?: Plan } {
  const isBare = attributes.classes.length === 0 && Object.keys(attributes.pairs).length === 0
  return isBare ? {} : { plan: planOf(attributes, place, file) }
}

function listOf(text: string | undefined): readonly string[] {
  return (
    text
      ?.split(',')
      .map(part => part.trim())
      .filter(part => part !== '') ?? []
  )
}

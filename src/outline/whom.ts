import { suggest } from '../diagnostics/suggest.js'
import { namesFor } from './attribute-names.js'

/** What else people write for whom something is, without hyphens. */
const synonyms: ReadonlySet<string> = new Set([
  ...[
    'audience',
    'audiences',
    'only',
    'onlyfor',
    'whom',
    'showto',
    'showfor',
    'shownto',
    'visibleto',
    'visiblefor',
  ],
  ...['not', 'except', 'exceptfor', 'exclude', 'hidefor', 'hidefrom', 'hiddenfor', 'hiddenfrom', 'private'],
])
const names: readonly string[] = namesFor('restricts')

/** Whether `name`, left of `=` or `:`, says whom something is for, rightly written or not. */
export function saysWhom(name: string): boolean {
  const bare = name.toLowerCase().replace(/^data-|[-_–]/g, '')
  return synonyms.has(bare) || names.some(known => known.replace('-', '') === bare)
}

/** The same, a typing error allowed. */
export function maySayWhom(name: string): boolean {
  return saysWhom(name) || suggest(name, [...names, 'audience', 'only']) !== undefined
}

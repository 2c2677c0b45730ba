import type { PluggableList } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { didYouMean } from '../diagnostics/suggest.js'
import type { OwnRule } from '../rules/own-rule.js'
import type { ProjectCode } from './define-config.js'
import { readOwnRules } from './read-own-rules.js'
import { type Refuse, shown } from './refusal.js'

/** What a project adds to Rostrum by code of its own: a `rostrum.config.ts` that was understood; frozen. */
export interface Extensions {
  readonly remarkPlugins: PluggableList
  readonly rules: readonly OwnRule[]
  readonly templates: readonly string[]
  /** Absent when the config names none. */
  readonly theme?: string
}

/** Those of a project without code. */
export const noExtensions: Extensions = Object.freeze({ remarkPlugins: [], rules: [], templates: [] })

/** Reads one field, or says of it what is wrong. */
type Read = (value: unknown, refuse: Refuse) => Partial<Extensions>

const fields: Readonly<Record<keyof ProjectCode, Read>> = {
  remarkPlugins(value, refuse) {
    const list = listOf('remarkPlugins', value, 'a list of plugins', refuse)
    return { remarkPlugins: list.filter((entry, index) => isPlugin(entry, index, refuse)) as PluggableList }
  },
  rules(value, refuse) {
    return { rules: readOwnRules(listOf('rules', value, 'a list of rules', refuse), refuse) }
  },
  templates(value, refuse) {
    const list = listOf('templates', value, 'a list of packages or folders', refuse)
    const isName = (entry: unknown, index: number): entry is string => {
      if (typeof entry === 'string' && entry.trim() !== '') return true
      refuse(
        `\`templates[${index}]\`: ${shown(entry)}`,
        'the name of a package, or a folder such as `./shared`',
      )
      return false
    }
    return { templates: list.filter(isName) }
  },
  theme(value, refuse) {
    if (typeof value === 'string' && value.trim() !== '') return { theme: value }
    return refuse(`\`theme\`: ${shown(value)}`, 'the name of a theme or of a package')
  },
}

/**
 * Reads what a config file exports. What is wrong in it is reported on `file` as `config-invalid` and left out.
 *
 * @param value of its default export
 */
export function readExtensions(value: unknown, file: VFile): Extensions {
  const refuse: Refuse = (unexpected, expected, note) => {
    const reason = `Unexpected ${[unexpected, ...(expected ? [`expected ${expected}`] : [])].join(', ')}`
    report(file, 'config-invalid', reason, { note })
    return {}
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Promise) {
    refuse(`settings: ${shown(value)}`, 'an object', 'Write `export default defineConfig({ … })`.')
    return noExtensions
  }
  const read = Object.entries(value).map(([name, given]) => {
    if (isField(name)) return given === undefined ? {} : fields[name](given, refuse)
    return refuse(`field \`${name}\``, undefined, didYouMean(name, Object.keys(fields)))
  })
  return Object.freeze(Object.assign({}, noExtensions, ...read))
}

function isField(name: string): name is keyof typeof fields {
  return Object.hasOwn(fields, name)
}

function listOf(name: string, value: unknown, expected: string, refuse: Refuse): readonly unknown[] {
  if (Array.isArray(value)) return value
  refuse(`\`${name}\`: ${shown(value)}`, expected)
  return []
}

/** A plugin is a function, a list of one and its options, or a preset, which has `plugins` of its own. */
function isPlugin(entry: unknown, index: number, refuse: Refuse): boolean {
  const [plugin] = Array.isArray(entry) ? entry : [entry]
  const isPreset = typeof entry === 'object' && entry !== null && ('plugins' in entry || 'settings' in entry)
  if (typeof plugin === 'function' || isPreset) return true
  refuse(
    `\`remarkPlugins[${index}]\`: ${shown(entry)}`,
    'a plugin of unified: a function, or a list of one and its options',
    'Is it imported by the name that its package exports?',
  )
  return false
}

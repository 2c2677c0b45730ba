import type { VFile } from 'vfile'
import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml'
import { report } from '../diagnostics/report.js'
import { didYouMean } from '../diagnostics/suggest.js'

/** What a user's `rostrum.yml` says; frozen. */
export interface Config {
  /**
   * `safe`: HTML in an outline goes through an allowlist; `trusted`: it is left as it is. Never read from an outline,
   * which may come from somebody else.
   *
   * @defaultValue 'safe'
   */
  readonly html: 'safe' | 'trusted'
}

const choices: Readonly<Record<keyof Config, readonly string[]>> = { html: ['safe', 'trusted'] }
const defaults: Config = Object.freeze({ html: 'safe' })

/** Reads the text of a `rostrum.yml`; what is wrong in it is reported on `file`. */
export function readConfig(file: VFile): Config {
  const lines = new LineCounter()
  const text = String(file)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset = 0) => {
    // What is missing at the end is missed on the last line that holds something.
    const { line, col } = lines.linePos(Math.min(offset, text.trimEnd().length))
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const problem = document.errors[0]
  if (problem) {
    const reason = problem.message.charAt(0).toLowerCase() + problem.message.slice(1)
    report(file, 'config-invalid', `Cannot read the settings: ${reason}`, {
      place: placeAt(problem.pos[0]),
      note: 'They are YAML: `name: value` lines.',
    })
    return defaults
  }
  if (document.contents === null) return defaults
  if (!isMap(document.contents)) {
    report(file, 'config-invalid', 'Unexpected settings, expected `name: value` lines', {
      place: placeAt(document.contents.range?.[0]),
      note: 'For example: `html: safe`.',
    })
    return defaults
  }
  const settings = document.contents.items.map(readSetting)
  return Object.freeze({ ...defaults, ...Object.assign({}, ...settings) })

  function readSetting({ key, value }: Pair): Partial<Config> {
    const name = isScalar(key) ? String(key.value) : String(key)
    const place = placeAt(isScalar(key) ? key.range?.[0] : undefined)
    if (!Object.hasOwn(choices, name)) {
      const note = didYouMean(name, Object.keys(choices))
      report(file, 'config-invalid', `Unexpected field \`${name}\``, { place, note })
      return {}
    }
    const allowed = choices[name as keyof Config]
    const given = isScalar(value) ? String(value.value ?? '') : String(value)
    if (allowed.includes(given)) return { [name]: given }
    const note = didYouMean(given, allowed)
    report(file, 'config-invalid', `Unexpected value \`${given}\` of \`${name}\``, { place, note })
    return {}
  }
}

import type { VFile } from 'vfile'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
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

const choices = { html: ['safe', 'trusted'] } as const

/** Reads the text of a `rostrum.yml`; what is wrong in it is reported on `file`. */
export function readConfig(file: VFile): Config {
  const lines = new LineCounter()
  const document = parseDocument(String(file), { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset = 0) => ({
    line: lines.linePos(offset).line,
    column: Math.max(1, lines.linePos(offset).col),
  })
  const config: { html: Config['html'] } = { html: 'safe' }
  const problem = document.errors[0]
  if (problem) {
    report(file, 'config-invalid', `Cannot read it: ${problem.message}`, {
      place: placeAt(problem.pos[0]),
      note: 'It is YAML: `name: value` lines.',
    })
    return Object.freeze(config)
  }
  const items = isMap(document.contents) ? document.contents.items : []
  for (const { key, value } of items) {
    if (!isScalar(key)) continue
    const name = String(key.value)
    const given = isScalar(value) ? String(value.value) : ''
    const place = placeAt(key.range?.[0])
    const allowed: readonly string[] | undefined = choices[name as keyof typeof choices]
    if (!allowed)
      report(file, 'config-invalid', `Unexpected field \`${name}\``, {
        place,
        note: didYouMean(name, Object.keys(choices)),
      })
    else if (!allowed.includes(given)) {
      report(file, 'config-invalid', `Unexpected \`${name}: ${given}\``, {
        place,
        note: didYouMean(given, allowed),
      })
    } else config.html = given as Config['html']
  }
  return Object.freeze(config)
}

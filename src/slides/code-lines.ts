/** What stands after the opening fence of a listing, read. */
export interface FenceInfo {
  /** Lower case, empty when none is given. */
  readonly language: string
  /** The lines to show at each step, counted from 1; one step is a fixed highlight, none is no highlight. */
  readonly steps: readonly (readonly number[])[]
}

/**
 * Reads a fence's info string: `js {1,3-5}`, `js{1|3-5}`, `ts {all|2}`.
 *
 * What is not a line number or a range is passed over, and lines beyond `lineCount` are dropped, so that a listing that
 * was shortened still builds.
 */
export function fenceInfo(info: string, lineCount: number): FenceInfo {
  const [, language = '', rest = ''] = /^\s*([^\s{]*)(.*)$/s.exec(info) ?? []
  const braces = /\{([^}]*)\}/.exec(rest)?.[1]
  if (braces === undefined) return { language: language.toLowerCase(), steps: [] }
  const steps = braces.split('|').map(step => linesOf(step, lineCount))
  const useful = steps.some(step => step.length > 0)
  return { language: language.toLowerCase(), steps: useful ? steps : [] }
}

function linesOf(step: string, lineCount: number): number[] {
  const lines = new Set<number>()
  for (const part of step.split(',')) {
    const [, from, to] = /^\s*(\d{1,9})(?:\s*-\s*(\d{1,9}))?\s*$/.exec(part) ?? []
    const all = /^\s*(all|\*)\s*$/.test(part)
    const first = all ? 1 : Number(from ?? 0)
    const last = all ? lineCount : Number(to ?? from ?? -1)
    for (let line = Math.max(1, first); line <= Math.min(last, lineCount); line++) lines.add(line)
  }
  return [...lines].sort((a, b) => a - b)
}

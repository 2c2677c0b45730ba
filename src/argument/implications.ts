import type { Block } from './argument.js'

/** A body with its `So what:` lines at the end, wherever the author put them. */
export function implicationsLast(body: readonly Block[]): readonly Block[] {
  const moved = body.flatMap(block =>
    block.type === 'lines' ? block.lines.filter(line => line.role === 'implication') : [],
  )
  if (moved.length === 0) return body
  const kept = body
    .map(block =>
      block.type === 'lines'
        ? { ...block, lines: block.lines.filter(line => line.role !== 'implication') }
        : block,
    )
    .filter(block => block.type !== 'lines' || block.lines.length > 0)
  const last = kept.at(-1)
  return last?.type === 'lines' && last.start === undefined
    ? [...kept.slice(0, -1), { ...last, lines: [...last.lines, ...moved] }]
    : [...kept, { type: 'lines', lines: moved }]
}

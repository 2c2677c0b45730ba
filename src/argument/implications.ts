import type { Block } from './argument.js'

/** Moves `So what:` lines to the end of a body, wherever the author put them. */
export function moveImplicationsLast(body: Block[]): void {
  const moved = body.flatMap(block =>
    block.type === 'lines' ? block.lines.filter(line => line.role === 'implication') : [],
  )
  if (moved.length === 0) return
  const kept = body
    .map(block =>
      block.type === 'lines'
        ? { ...block, lines: block.lines.filter(line => line.role !== 'implication') }
        : block,
    )
    .filter(block => block.type !== 'lines' || block.lines.length > 0)
  const last = kept.at(-1)
  if (last?.type === 'lines' && last.start === undefined)
    kept[kept.length - 1] = { ...last, lines: [...last.lines, ...moved] }
  else kept.push({ type: 'lines', lines: moved })
  body.splice(0, body.length, ...kept)
}

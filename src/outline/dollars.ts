import type { Root, Text } from 'mdast'
import type { Transformer } from 'unified'
import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { isProse } from './syntax/mathematics.js'
import { nodesIn } from './walk.js'

const betweenDollars = /(?<![\\$])\$([^\s$](?:[^$]*[^\s$\\])?)\$(?![\d$])/g

/** Says where dollars that could have held a formula were taken for money, because words stand between them. */
export function dollars(): Transformer<Root> {
  return (tree, file) => {
    if (!String(file).includes('$')) return
    for (const node of nodesIn(tree)) if (node.type === 'text' && node.value.includes('$')) look(node, file)
  }
}

function look({ position }: Text, file: VFile): void {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return
  const typed = String(file).slice(start.offset, end.offset)
  for (const { 0: whole, 1: content = '', index } of typed.matchAll(betweenDollars)) {
    const above = typed.slice(0, index).split('\n')
    if (!isProse(content, above.at(-1)?.at(-1) ?? '')) continue
    const column = (above.length > 1 ? 1 : start.column) + (above.at(-1)?.length ?? 0)
    report(
      file,
      'formula-of-words',
      `Unexpected words between dollars, \`${whole.replace(/\s+/g, ' ')}\`: they are shown as typed`,
      {
        place: { line: start.line + above.length - 1, column },
        note: 'For a formula, put its words in `\\text{…}`; for money, write `\\$`, and nothing is asked.',
      },
    )
  }
}

import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'

/** Whether some HTML, put into an element, leaves that element and what comes after it as they are. */
export function staysInside(html: string): boolean {
  const [around, ...beside] = parseFragment(`<div><section>${html}<hr></section><hr></div>`).childNodes
  const [section, ...after] = childrenOf(around)
  const marks = [childrenOf(section).at(-1), ...after]
  return beside.length === 0 && marks.map(node => node?.nodeName).join() === 'hr,hr'
}

type Node = DefaultTreeAdapterMap['childNode']

function childrenOf(node: Node | undefined): readonly Node[] {
  return node && 'childNodes' in node ? node.childNodes : []
}

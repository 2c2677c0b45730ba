import type { AxeFinding } from './measured.js'

/** Runs these of axe's rules on the page, whose slides have to be all there: the article is. @param left which are passed over */
export async function runAxe(
  rules: readonly string[],
  left: readonly Element[],
): Promise<readonly AxeFinding[]> {
  const { axe } = window as unknown as { readonly axe: typeof import('axe-core') }
  const { violations } = await axe.run(
    { include: [document.documentElement], exclude: left.map(slide => slide as Node) },
    {
      runOnly: { type: 'rule', values: [...rules] },
      resultTypes: ['violations'],
      elementRef: true,
      iframes: false,
    },
  )
  return violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(({ element, html }) => ({
      slide: element?.closest('.slides > section')?.id ?? '',
      rule: id,
      help,
      url: helpUrl.replace(/\?.*$/, ''),
      element: html.length > 80 ? `${html.slice(0, 79)}…` : html,
    })),
  )
}

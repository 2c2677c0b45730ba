import type { Probe } from '../client/probe/measured.js'
import type { Page, Session } from './browser.js'
import type { SystemFont } from './seen.js'

declare const rostrumProbe: Probe

/** The fonts beside a page's own that draw letters or digits of its slides. */
export async function systemFonts({ session, evaluate }: Page): Promise<readonly SystemFont[]> {
  const samples = await evaluate(() => rostrumProbe.fonts(), undefined)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const nodes = (selector: string) =>
    session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector }).then(({ nodeIds }) => nodeIds)
  const names = await Promise.all(
    (await nodes('#rostrum-fonts > span')).map(node => systemFontOf(node, session)),
  )
  const found = new Map<string, Map<string, string>>()
  for (const [index, { letters }] of samples.entries()) {
    if (names[index] === undefined) continue
    const single = await nodes(`#rostrum-fonts > span:nth-child(${index + 1}) > span`)
    const drawnBy = await Promise.all(single.map(node => systemFontOf(node, session)))
    for (const [at, { letter, slide }] of letters.entries()) {
      const name = drawnBy[at]
      if (name === undefined) continue
      const drawn = found.get(name) ?? new Map<string, string>()
      if (!drawn.has(letter)) drawn.set(letter, slide)
      found.set(name, drawn)
    }
  }
  return [...found].map(([name, letters]) => ({
    name,
    letters: [...letters].map(([letter, slide]) => ({ letter, slide })),
  }))
}

/** The first font of the machine that draws text of a node. */
async function systemFontOf(nodeId: number, session: Session): Promise<string | undefined> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.find(({ isCustomFont }) => !isCustomFont)?.familyName
}

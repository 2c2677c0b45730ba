import type { LossRule } from '../page-rule.js'

/** So many characters are named; of a whole script the first ones say which. */
const most = 8

/**
 * Characters that neither the deck's fonts nor those of this machine have, such as emoji on a server: a box is shown for
 * each, in an exported file for good. All of a deck are one message, with the lines on which they stand.
 */
export const glyphMissing: LossRule = {
  id: 'glyph-missing',
  check({ slides, seen: { glyphs } }, say) {
    const lines = new Map<string, Set<number>>()
    for (const { sign, at } of glyphs) {
      const line = /:(\d+):\d+$/.exec(at)?.[1]
      lines.set(sign, (lines.get(sign) ?? new Set()).add(Number(line ?? 0)))
    }
    if (lines.size === 0) return
    const named = [...lines].slice(0, most).map(([sign, on]) => `${sign} (${codePoints(sign)}${onLines(on)})`)
    const more = lines.size > most ? ` and ${lines.size - most} more` : ''
    say(`No font here has ${named.join(', ')}${more}: a box is shown`, {
      place: slides.find(({ id }) => id === glyphs[0]?.slide)?.place,
      note: 'Install a font that has it (for emoji Noto Color Emoji), or say it in words.',
    })
  },
}

function codePoints(sign: string): string {
  const points = [...sign].map(character => character.codePointAt(0)?.toString(16).toUpperCase() ?? '')
  return points.map(point => `U+${point.padStart(4, '0')}`).join(' ')
}

function onLines(lines: ReadonlySet<number>): string {
  const known = [...lines].filter(line => line > 0).sort((a, b) => a - b)
  return known.length === 0 ? '' : `, ${known.length === 1 ? 'line' : 'lines'} ${known.join(', ')}`
}

/** The number that a slide shows: `n` of `of`, counted from 1 among the slides of its kind. */
export interface SlideNumber {
  readonly n: number
  readonly of: number
  readonly backup: boolean
}

/**
 * The number of slide `h`. Backup slides are counted apart.
 *
 * @param backups for each slide, whether it is a backup slide
 */
export function numberOf(h: number, backups: readonly boolean[]): SlideNumber {
  const backup = backups[h] ?? false
  const ofItsKind = (kind: boolean) => kind === backup
  return { n: backups.slice(0, h + 1).filter(ofItsKind).length, of: backups.filter(ofItsKind).length, backup }
}

/** `text` with its digits as the page's language writes them. */
export function localDigits(text: string): string {
  const digits = new Intl.NumberFormat(document.documentElement.lang || undefined, { useGrouping: false })
  return text.replace(/\d/g, digit => digits.format(Number(digit)))
}

/** The number as text: `12 / 31`; backup slides with the word for them before it: `B 2 / 4`. */
export function formatNumber({ n, of, backup }: SlideNumber, backupWord: string): string {
  return `${backup ? `${backupWord} ` : ''}${n} / ${of}`
}

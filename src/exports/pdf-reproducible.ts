/**
 * A printed PDF without what differs each time that a browser prints the same: when that was, for which spaces stand, and
 * the numbers that the cells of tables have in the browser. Nothing changes its place.
 */
export function reproducible(printed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(printed)
  for (const name of ['/CreationDate (', '/ModDate (']) {
    const start = bytes.indexOf(name)
    const end = bytes.indexOf(')', start)
    if (start >= 0 && end >= 0) bytes.fill(' ', start, end + 1)
  }
  renumber(bytes)
  return bytes
}

/** Numbers the names of cells, `(node00000123)`, from 1 in the order that they have: they are listed in it. */
function renumber(bytes: Buffer): void {
  const places: number[] = []
  for (let at = bytes.indexOf(before); at >= 0; at = bytes.indexOf(before, at + 1)) {
    if (/^\d{8}\)$/.test(bytes.toString('latin1', at + before.length, at + before.length + 9)))
      places.push(at + before.length)
  }
  const numberAt = (place: number) => bytes.toString('latin1', place, place + 8)
  const names = [...new Set(places.map(numberAt))].sort()
  const rank = new Map(names.map((name, index) => [name, String(index + 1).padStart(8, '0')]))
  for (const place of places) bytes.write(rank.get(numberAt(place)) ?? '', place, 'latin1')
}

const before = '(node'

/**
 * The paths that a picture's address can mean, the most literal first: as it stands, then with `%20` and the like read,
 * without the backslashes that CommonMark has before punctuation, with those that part folders on Windows as `/`, and
 * last without what follows `?` or `#`.
 */
export function spellingsOf(address: string): readonly string[] {
  const whole = [address, address.replace(/(?!^)[?#].*$/s, '')]
  const read = whole.flatMap(path => [path, decoded(path)])
  const parted = read.flatMap(path => [
    path,
    path.replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    path.replaceAll('\\', '/'),
  ])
  return [...new Set(parted)]
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone `%` is one: what else is coded is still read.
    return path.replace(/(?:%[0-9a-f]{2})+/gi, coded => (coded === path ? coded : decoded(coded)))
  }
}

/**
 * The id of a slide's element. reveal.js reads `/` in an address as the border between two indices and digits as an
 * index, so `claim/quote1` becomes `claim.quote1` and `1979` becomes `s1979`.
 */
export function domId(id: string): string {
  const flat = id.replaceAll('/', '.')
  return /^\d+$/.test(flat) ? `s${flat}` : flat
}

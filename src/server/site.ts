/** A file that the server can send. */
export interface Page {
  /** MIME type, without its charset. */
  readonly type: string
  readonly body: string | Uint8Array
}

/** What the live server serves: request path, decoded (`/partnership/deck.html`) → page. */
export type Site = ReadonlyMap<string, Page>

/** A path as it stands in a URL; `?` and `#` in a file's name are part of the name. */
export function toUrlPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** The paths of the pages that look otherwise in `after` than in `before`, be it only because of a file that they show. */
export function changedPages(before: Site, after: Site): ReadonlySet<string> {
  const changed = [...after].filter(([path, page]) => !isSame(before.get(path), page)).map(([path]) => path)
  const files = changed.filter(path => !path.endsWith('.html'))
  const pages = [...after].filter(([path, page]) => changed.includes(path) || showsOneOf(files, path, page))
  return new Set(pages.map(([path]) => path))
}

/** Whether a page names one of the files that lie beside it, or in a folder there. */
function showsOneOf(files: readonly string[], path: string, { body }: Page): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return files.some(
    file =>
      typeof body === 'string' &&
      file.startsWith(folder) &&
      body.includes(toUrlPath(file.slice(folder.length))),
  )
}

function isSame(one: Page | undefined, { type, body }: Page): boolean {
  if (one?.type !== type) return false
  if (typeof one.body === 'string' || typeof body === 'string') return one.body === body
  return Buffer.compare(one.body, body) === 0
}

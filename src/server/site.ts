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

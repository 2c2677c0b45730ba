import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Page, Site } from '../../server/site.js'
import { mediaTypes } from '../../talk/media-types.js'
import type { Talk } from '../../talk/talk.js'
import type { Built } from '../build-all.js'

/** The pages of the live server; a talk that could not be built keeps those of `before`. */
export function liveSite({ talks }: Built, before: Site): Site {
  const site = new Map<string, Page>(before)
  for (const { talk, project } of talks) {
    const pages = talk.made?.livePages
    if (!talk.made || !pages) continue
    const path = `/${pagesPath(talk)}`
    site.set(`${path}/deck.html`, { type: 'text/html', body: pages.deck })
    site.set(`${path}/speaker.html`, { type: 'text/html', body: pages.speaker })
    for (const copy of talk.made.copies) {
      const type = mediaTypes[extname(copy.path).toLowerCase()] ?? 'application/octet-stream'
      site.set(`${path}/${copy.path}`, {
        type,
        body: readFileSync(join(project.files.root, copy.from)),
      })
    }
  }
  return site
}

/** Where a talk's pages are on the server, without slashes around it: `bridge`, `bridge/students`. */
export function pagesPath({ name, audience }: Pick<Talk, 'name' | 'audience'>): string {
  return audience === '' ? name : `${name}/${audience}`
}

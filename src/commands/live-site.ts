import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { mediaTypes } from '../config/media-types.js'
import type { Page, Site } from '../server/site.js'
import type { Built } from './build-all.js'

/** The pages of the live server; a talk that could not be built keeps those of `before`. */
export function liveSite({ talks }: Built, before: Site): Site {
  const site = new Map<string, Page>(before)
  for (const { talk, project } of talks) {
    const pages = talk.made?.livePages
    if (!talk.made || !pages) continue
    site.set(`/${talk.name}/deck.html`, { type: 'text/html', body: pages.deck })
    site.set(`/${talk.name}/speaker.html`, { type: 'text/html', body: pages.speaker })
    for (const copy of talk.made.copies) {
      const type = mediaTypes[extname(copy.path).toLowerCase()] ?? 'application/octet-stream'
      site.set(`/${talk.name}/${copy.path}`, {
        type,
        body: readFileSync(join(project.files.root, copy.from)),
      })
    }
  }
  return site
}

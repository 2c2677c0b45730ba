import { answerText, type Middleware } from '../middleware.js'
import { type Site, toUrlPath } from '../site.js'

/** Answers whatever is left: says what there is instead. */
export function notFound(site: () => Site): Middleware {
  return exchange => {
    const decks = [...site()].filter(([, page]) => page.type === 'text/html').map(([path]) => toUrlPath(path))
    answerText(exchange, 404, ['There is nothing at this address. The talk has:', ...decks].join('\n'))
  }
}

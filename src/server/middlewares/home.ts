import { answerText, type Middleware } from '../middleware.js'
import { toUrlPath } from '../site.js'

/** Sends whoever asks for `/` to the path `home`. */
export function redirectHome(home: string): Middleware {
  const location = toUrlPath(home)
  return (exchange, next) => {
    if (exchange.path !== '/') return next(exchange)
    answerText(exchange, 302, `The talk is at ${location}`, { Location: location })
  }
}

import { answerText, type Middleware } from '../middleware.js'

/** Lets GET and HEAD through: nothing here can be changed from a browser. */
export const checkMethod: Middleware = (exchange, next) => {
  if (['GET', 'HEAD'].includes(exchange.request.method ?? '')) return next(exchange)
  answerText(exchange, 405, 'This server answers GET and HEAD only.', { Allow: 'GET, HEAD' })
}

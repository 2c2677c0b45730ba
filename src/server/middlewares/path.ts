import { answerText, type Middleware } from '../middleware.js'

/**
 * Hands on the decoded path. Pages come from a map, so that no path reaches the disk; refusing the odd ones here
 * keeps it that way whatever comes to stand behind this middleware.
 */
export const readPath: Middleware = (exchange, next) => {
  const path = decode(exchange.path.replace(/\?.*$/s, ''))
  if (path === undefined) return answerText(exchange, 400, 'This path is not well formed.')
  if (path.split('/').includes('..')) return answerText(exchange, 403, 'This path leads out of the talk.')
  next({ ...exchange, path })
}

/** Decodes once: `%252e` is a file's name with a percent sign, not a dot. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    const odd = !decoded.startsWith('/') || ['//', '\\', '\0'].some(part => decoded.includes(part))
    return odd ? undefined : decoded
  } catch {
    // The one error possible is a malformed percent-encoding.
    return undefined
  }
}

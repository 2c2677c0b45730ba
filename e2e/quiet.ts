import type { BrowserContext } from '@playwright/test'

/**
 * Notes everything that a talk's pages must not do: a message on the console, an error, a request that is not for a
 * page from the disk, or a film or recording.
 *
 * @param origins origins that may be asked; read at each request
 * @returns the list, which grows
 */
export function watchContext(context: BrowserContext, origins: readonly string[]): string[] {
  const problems: string[] = []
  context.on('console', message => problems.push(`console ${message.type()}: ${message.text()}`))
  context.on('weberror', thrown => problems.push(`error: ${thrown.error().message}`))
  context.on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (['data:', 'blob:', 'about:'].includes(protocol) || origins.includes(origin)) return
    if (protocol === 'file:' && ['document', 'media'].includes(request.resourceType())) return
    problems.push(`request: ${request.url()}`)
  })
  context.on('requestfailed', request => {
    const reason = request.failure()?.errorText
    // A page of the live server that reloads gives up its stream of events.
    if (reason === 'net::ERR_ABORTED' && new URL(request.url()).pathname.startsWith('/__rostrum/events/'))
      return
    problems.push(`failed request: ${request.url()}: ${reason}`)
  })
  return problems
}

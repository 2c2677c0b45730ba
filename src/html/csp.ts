import { createHash } from 'node:crypto'

/** The parts of a page that a Content-Security-Policy has to allow. */
export interface PolicyParts {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
  /** Media stand beside the page as files. */
  readonly files: boolean
  /** The page may ask its own server. */
  readonly live: boolean
  /** The page shows another one inside. */
  readonly frames: boolean
}

/** A policy that lets a page run and show what is inside it, and forbids every request that could leave the machine. */
export function contentSecurityPolicy(parts: PolicyParts): string {
  const beside = parts.files ? " 'self' file:" : ''
  return [
    "default-src 'none'",
    ...(parts.scripts.length > 0 ? [`script-src ${parts.scripts.map(hashSource).join(' ')}`] : []),
    `style-src ${parts.styles.map(hashSource).join(' ')}`,
    `img-src data:${beside}`,
    `media-src data:${beside}`,
    'font-src data:',
    ...(parts.frames ? ["frame-src 'self'"] : []),
    ...(parts.live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

/** A script as it can stand in a page: nothing in it ends its element or opens a comment. */
export function inlineScript(text: string): string {
  return text.replaceAll(/<(?=\/script|!--)/gi, '\\x3c')
}

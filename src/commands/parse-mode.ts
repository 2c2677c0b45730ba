import type { OutlineOptions } from '../outline/outline.js'
import { UsageError } from './usage-error.js'

/**
 * How outlines are parsed: in pieces, with shortcuts, unless `ROSTRUM_PARSE=whole` asks for none, such as to see whether
 * it is a shortcut that errs.
 *
 * @throws UsageError for another value
 */
export function parseMode({ ROSTRUM_PARSE: mode }: NodeJS.ProcessEnv): NonNullable<OutlineOptions['parse']> {
  if (mode === undefined || mode === '' || mode === 'piecewise') return 'piecewise'
  if (mode === 'whole') return mode
  throw new UsageError(
    `Unexpected \`ROSTRUM_PARSE=${mode}\`, expected \`whole\` or \`piecewise\`.`,
    'Unset it for the fast way; both read the same.',
  )
}

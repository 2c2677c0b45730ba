import type { VFile } from 'vfile'
import { report } from '../../diagnostics/report.js'
import type { Unread } from '../../outline/unread.js'
import type { Profiles } from '../profile.js'

/** Reports what seems to say whom something is for, and does not: everybody would get it. */
export function checkUnread(unread: readonly Unread[], profiles: Profiles, file: VFile): void {
  for (const { text, saysWhom, words, place } of unread) {
    const audience = words.find(word => profiles.has(word.toLowerCase()))
    if (!saysWhom && audience === undefined) continue
    const example = audience?.toLowerCase() ?? profiles.keys().next().value ?? 'students'
    report(file, 'attribute-invalid', `Unexpected \`${text}\`: as it stands, every audience would get this`, {
      place,
      note: `Write \`{for=${example}}\` or \`{not-for=${example}}\` at the end of a line, \`:::only{for=${example}}\` around blocks; as code, in backticks, it is shown.`,
    })
  }
}

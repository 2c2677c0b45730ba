import type { VFile } from 'vfile'
import { report } from '../diagnostics/report.js'
import { baseLanguage } from '../language/language-tag.js'
import type { Profile } from './profile.js'

/** Says where an audience's language is not the outline's: nothing is translated but Rostrum's own words. */
export function reportLanguage({ name, lang, places }: Profile, outlineLang: string, file: VFile): void {
  if (lang === undefined || baseLanguage(lang) === baseLanguage(outlineLang)) return
  report(
    file,
    'audience-language',
    `\`lang: ${lang}\` of \`${name}\` changes labels, dates and quotation marks only: the outline's words stay in \`${outlineLang}\``,
    {
      place: places.lang,
      note: `To give the talk in \`${lang}\`, write a second outline in it, with \`lang: ${lang}\` in its front matter and the same ids; the two share their audiences.`,
    },
  )
}

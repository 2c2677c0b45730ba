/**
 * `lang` as a BCP 47 tag that `Intl` takes: `en_US` becomes `en-US`; what is no tag at all becomes `en`, because
 * `Intl` throws on it and an author's slip in the front matter must not.
 */
export function languageTag(lang: string): string {
  try {
    return new Intl.Locale(lang.trim().replaceAll('_', '-')).toString()
  } catch {
    return 'en'
  }
}

/** The base language of `lang` (BCP 47): `fr-CA` → `fr`. */
export function baseLanguage(lang: string): string {
  return new Intl.Locale(languageTag(lang)).language
}

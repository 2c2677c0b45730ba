import { expect, test } from 'vitest'
import { localDigits } from './digits.js'

test('digits are those of the language', () => {
  expect(localDigits('2 / 10', 'fa')).toBe('۲ / ۱۰')
  expect(localDigits('2 / 10', 'he')).toBe('2 / 10')
})

test('digits are those of the language, whichever it is', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const tags = letters.flatMap(first => letters.map(second => first + second))
  // ICU takes `bh` for another language in some countries.
  const languages = tags.filter(tag => Intl.getCanonicalLocales(tag)[0] === tag && tag !== 'bh')
  const regions = ['', '-EG', '-IN', '-PK', '-Arab', '-u-nu-thai']
  for (const lang of languages.flatMap(language => regions.map(region => language + region))) {
    const digits = new Intl.NumberFormat(lang, { useGrouping: false }).format(1234567890)
    expect(localDigits('1234567890', lang), lang).toBe(digits)
  }
})

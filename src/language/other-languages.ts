import type { Language, QuotationMarks } from './language.js'
import { baseLanguage } from './language-tag.js'
import { languageOf } from './languages.js'

/** What can be known of a language that Rostrum has no words in. */
type Known = Partial<Pick<Language, 'quotationMarks' | 'otherDigits' | 'wordsAMinute'>>

const guillemets: QuotationMarks = { open: '«', close: '»' }
const lowAndHigh: QuotationMarks = { open: '„', close: '“' }
const lowAndRight: QuotationMarks = { open: '„', close: '”' }
const right: QuotationMarks = { open: '”', close: '”' }

/**
 * Languages without a file of their own, by base language (ISO 639): who adds one takes its line away. The sources are
 * those of the fields of `Language`.
 */
export const otherLanguages: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['ars', { otherDigits: true }],
  ['as', { otherDigits: true }],
  ['be', { quotationMarks: guillemets }],
  ['bg', { quotationMarks: lowAndHigh }],
  ['bgc', { otherDigits: true }],
  ['bho', { otherDigits: true }],
  ['bn', { otherDigits: true }],
  ['ca', { quotationMarks: guillemets }],
  ['ccp', { otherDigits: true }],
  ['ckb', { otherDigits: true }],
  ['cs', { quotationMarks: lowAndHigh }],
  ['dz', { otherDigits: true }],
  ['el', { quotationMarks: guillemets }],
  ['et', { quotationMarks: lowAndHigh }],
  ['fi', { quotationMarks: right, wordsAMinute: 161 }],
  ['hr', { quotationMarks: lowAndRight }],
  ['hu', { quotationMarks: lowAndRight }],
  ['hy', { quotationMarks: guillemets }],
  ['is', { quotationMarks: lowAndHigh }],
  ['ja', { quotationMarks: { open: '「', close: '」' }, wordsAMinute: 193 }],
  ['ka', { quotationMarks: lowAndHigh }],
  ['ks', { otherDigits: true }],
  ['lrc', { otherDigits: true }],
  ['lt', { quotationMarks: lowAndHigh }],
  ['mni', { otherDigits: true }],
  ['mr', { otherDigits: true }],
  ['my', { otherDigits: true }],
  ['mzn', { otherDigits: true }],
  ['nb', { quotationMarks: guillemets }],
  ['ne', { otherDigits: true }],
  ['nl', { quotationMarks: { open: '‘', close: '’' }, wordsAMinute: 202 }],
  ['nn', { quotationMarks: guillemets }],
  ['no', { quotationMarks: guillemets }],
  ['nqo', { otherDigits: true }],
  ['pa', { otherDigits: true }],
  ['pl', { quotationMarks: lowAndRight, wordsAMinute: 166 }],
  ['ps', { otherDigits: true }],
  ['raj', { otherDigits: true }],
  ['ro', { quotationMarks: lowAndRight }],
  ['sa', { otherDigits: true }],
  ['sat', { otherDigits: true }],
  ['sd', { otherDigits: true }],
  ['sk', { quotationMarks: lowAndHigh }],
  ['sl', { quotationMarks: lowAndHigh }],
  ['sr', { quotationMarks: lowAndRight }],
  ['sv', { quotationMarks: right }],
  ['tr', { wordsAMinute: 166 }],
  ['uk', { quotationMarks: guillemets }],
  ['ur', { otherDigits: true }],
  ['uz', { otherDigits: true }],
  ['zh', { wordsAMinute: 158 }],
])

/** What is known of `lang` (BCP 47), whether it has a file or not. */
export function knownOf(lang: string): Known {
  return languageOf(lang) ?? otherLanguages.get(baseLanguage(lang)) ?? {}
}

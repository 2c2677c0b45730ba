import { expect, test } from 'vitest'
import { cslLocale } from '../html/csl-locale.js'
import { xmlProblem } from './csl-xml.js'

test.each([
  ['<?xml version="1.0"?><!-- <b> -->\n<style a="x > y"><citation/></style>\n', undefined],
  ['<style>\n<macro>\n<text/>\n</style>', '`</style>` closes `<macro>` on line 4'],
  ['<style><macro></macro></style></style>', '`</style>` closes nothing on line 1'],
  ['<style><citation>', '`<citation>` is not closed'],
  ['<style>\n<citation <layout/></style>', 'a `<` begins no element on line 2'],
  ['<html><style></style></html>', 'it has no `<style>` element around everything'],
  ['{"style": 1}', 'it has no `<style>` element around everything'],
])('%j', (xml, problem) => {
  expect(xmlProblem(xml, 'style')).toBe(problem)
})

test.each(['en-US', 'fr-CH', 'fa', 'he-IL', 'zh-Hant', 'tg'])('a locale made for %s is XML', lang => {
  expect(xmlProblem(cslLocale(lang), 'locale')).toBeUndefined()
})

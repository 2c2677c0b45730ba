import { expect, test } from 'vitest'
import { directionOf } from './direction.js'

test('the direction is that of the script', () => {
  expect(['ar', 'fa-IR', 'he', 'pa-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl'])
  expect(['en', 'ru', 'ar-Latn', 'no tag at all'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
})

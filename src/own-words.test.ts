import { expect, test } from 'vitest'
import { pagesOf } from './fixtures/build.js'
import { languages } from './language/languages.js'

test.each(languages)('an outline with the labels of $tag comes out with its words', async language => {
  const { tag, labels, slide, page, quotationMarks } = language
  const { shown, said, file } = await pagesOf(`---
lang: ${tag}
minutes: 20
---

# 1

${labels.thesis[0]}: 2

## 3

### 4

- ${labels.evidence[0]}: 5
  - ${labels.warrant[0]}: 6
- ${labels.objection[0]}: 7
  - ${labels.reply[0]}: 8

> 9
>
> — 10

${labels.note[0]}: 11

## 12

### 13

- ${labels.definition[0]}: **14** — 15

## 16

### 17

- ${labels.question[0]}: 18?

## {.conclusion}

- ${labels.implication[0]}: 19
`)
  expect(file.messages).toEqual([])
  const { thesis, agenda, objection, reply, closing } = slide
  const onSlides = [thesis, agenda, objection, reply, closing]
  expect([...onSlides, page.keys].filter(word => !shown.includes(word))).toEqual([])
  expect(shown).toContain(quotationMarks.open)
  expect([page.currentSlide, page.notes, page.remaining].filter(word => !said.includes(word))).toEqual([])
  // What was a label stands nowhere as it was typed.
  const typed = [labels.thesis, labels.objection, labels.definition, labels.note].map(([word]) => `${word}:`)
  expect(typed.filter(word => said.includes(word))).toEqual([])
})

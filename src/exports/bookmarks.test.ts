import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { bare, deckOf, slide, words } from '../fixtures/sample-deck.js'
import { excerptOf } from '../html/excerpt.js'
import { needsOf } from '../html/needs.js'
import { renderSlides } from '../html/render.js'
import { bookmarksOf, listMark, slideMark } from './bookmarks.js'

const claim = (headline: string, section: number) =>
  slide({ kind: 'claim', body: [], headline: words(headline) }, { section })
const deck = deckOf(
  [
    slide({ kind: 'title', title: words('The bridge'), body: [] }, { section: -1 }),
    slide({ kind: 'section', heading: words('Why'), ordinal: 1 }, { section: 0 }),
    claim('It sways', 0),
    claim('It rusts', 0),
    claim('It can be mended', 1),
    slide({ kind: 'backup', heading: words('Backup') }, { section: -1, backup: true }),
    slide({ kind: 'claim', body: [], headline: words('The kitchen stands') }, { section: -1, backup: true }),
  ],
  {
    title: 'The bridge',
    sections: [
      { id: 'why', heading: words('Why') },
      { id: 'how', heading: words('How') },
    ],
  },
)
const { slides } = excerptOf(await renderSlides(deck, needsOf(deck), bare, new VFile()))
const slideMarks = slides.map(slideMark)
const marks = (indices: readonly number[]) =>
  bookmarksOf(
    indices.flatMap((index, page) => {
      const mark = slideMarks[index]
      return mark ? [{ mark, page }] : []
    }),
  )
const leaf = (title: string, page: number) => ({ title, page, below: [] })

test('sections hold their slides, whether they have a slide of their own or not', () => {
  expect(marks([0, 1, 2, 3, 4, 5, 6])).toEqual([
    leaf('The bridge', 0),
    { title: 'Why', page: 1, below: [leaf('It sways', 2), leaf('It rusts', 3)] },
    { title: 'How', page: 4, below: [leaf('It can be mended', 4)] },
    { title: 'Backup', page: 5, below: [leaf('The kitchen stands', 6)] },
  ])
})

test('a slide of several pages is marked once, where it begins', () => {
  expect(marks([0, 2, 2, 2, 3])).toEqual([
    leaf('The bridge', 0),
    { title: 'Why', page: 1, below: [leaf('It sways', 1), leaf('It rusts', 4)] },
  ])
})

test('a list that is no slide stands beside the sections', () => {
  const [title] = slideMarks
  expect(
    title &&
      bookmarksOf([
        { mark: title, page: 0 },
        { mark: listMark('Sources'), page: 4 },
      ]),
  ).toEqual([leaf('The bridge', 0), leaf('Sources', 4)])
})

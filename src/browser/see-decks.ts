import type { AxeFinding, SeenSlide } from '../client/probe/measured.js'
import type { Browser } from './browser.js'
import { openSights, type Seeing, type Sights, seeDeck } from './see-deck.js'
import type { SeenInBrowser } from './seen.js'
import { slideKeys } from './slide-keys.js'

interface Known {
  readonly stage: SeenSlide | undefined
  readonly phone: SeenSlide | undefined
  readonly axe: readonly AxeFinding[]
}

/** Looks at a deck; see `seeDeck`. All its slides are in what is returned. @param count of its slides */
export type See = (
  browser: Browser,
  deck: Omit<Seeing, 'slides'> & { readonly count: number },
) => Promise<SeenInBrowser>

/** Readies the looking at several decks, in which slides that look the same are looked at once. */
export function createSight(): See {
  const known = new Map<string, Known>()
  let around: readonly AxeFinding[] = []
  let opened: { readonly browser: Browser; readonly sights: Sights } | undefined

  return async (browser, { count, ...deck }) => {
    const keys = slideKeys(deck.showing.html, count)
    const all = Array.from({ length: count }, (_, index) => index)
    const fresh = all.filter(index => !known.has(keys[index] ?? ''))
    // A browser that has taken the place of one that crashed has no pages yet.
    if (opened?.browser !== browser) opened = { browser, sights: await openSights(browser) }
    const seen = await seeDeck(opened.sights, { ...deck, slides: fresh })
    const slides = fresh.map((_, at): Known => {
      const [stage, phone] = [seen.stage?.[at], seen.phone[at]]
      return { stage, phone, axe: seen.axe.filter(({ slide }) => slide !== '' && slide === phone?.id) }
    })
    if (fresh.length > 0) around = seen.axe.filter(({ slide }) => slide === '')
    const whole = all.flatMap(index => {
      const at = fresh.indexOf(index)
      return (at < 0 ? known.get(keys[index] ?? '') : slides[at]) ?? []
    })
    for (const [at, index] of fresh.entries()) {
      const [key, slide] = [keys[index], slides[at]]
      if (key !== undefined && slide?.stage) known.set(key, slide)
    }
    return {
      ...seen,
      ...(seen.stage && { stage: whole.flatMap(({ stage }) => stage ?? []) }),
      phone: whole.flatMap(({ phone }) => phone ?? []),
      axe: [...around, ...whole.flatMap(({ axe }) => axe)],
    }
  }
}

import type { PageSlide } from '../page-rule.js'

/** The slide whose elements point to an address. */
export function slideWith(url: string, slides: readonly PageSlide[]): PageSlide | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]+\//i, '')
  const named = (address: string) =>
    address.includes(url) || (path !== '' && decoded(address).endsWith(decoded(path)))
  return slides.find(({ stage, phone }) => (stage ?? phone)?.addresses.some(named))
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

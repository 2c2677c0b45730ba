import type { Deck } from './deck.js'

/** The slides that everyone may see: those after the end only where they may be published. */
export function publishedIn<Each extends { readonly backup: boolean }>(
  slides: readonly Each[],
  { publish }: Pick<Deck, 'publish'>,
): readonly Each[] {
  return publish.backup ? slides : slides.filter(({ backup }) => !backup)
}

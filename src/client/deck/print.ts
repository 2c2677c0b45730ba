import type { RevealApi } from 'reveal.js'

/**
 * Prints the page as the article that it is without script: before printing, the slides as they were written take the
 * place of those that reveal.js has laid out.
 *
 * @param article a copy of the main element from before reveal.js was started
 */
export function printArticle(deck: RevealApi, article: HTMLElement): void {
  const live = deck.getRevealElement()
  const shells = [document.documentElement, document.body] as const
  const added = ['deck', 'reveal-full-page', 'reveal-viewport']
  let classes: readonly string[] = []

  addEventListener('beforeprint', () => {
    if (!live?.isConnected) return
    classes = shells.map(shell => shell.className)
    for (const shell of shells) shell.classList.remove(...added)
    live.replaceWith(article)
  })
  addEventListener('afterprint', () => {
    if (!live || !article.isConnected) return
    article.replaceWith(live)
    for (const [index, shell] of shells.entries()) shell.className = classes[index] ?? ''
    deck.layout()
  })
}

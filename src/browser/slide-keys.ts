/**
 * A key for each slide of a deck's page: slides of one key look the same, as the decks of several audiences have them.
 * What an audience's deck has of its own, fonts with its letters and a slide's place in its sections, does not count.
 *
 * @param count of slides; a page whose slides cannot be told apart by its text gets no keys
 */
export function slideKeys(html: string, count: number): readonly string[] {
  const [head = '', ...slides] = html.slice(0, html.lastIndexOf('</section>')).split(/(?=<section id=")/)
  if (slides.length !== count) return []
  const page = /<html[^>]*>/.exec(head)?.[0] ?? ''
  const styles = /<style>([\s\S]*?)<\/style>/.exec(head)?.[1] ?? ''
  const looks = page + styles.replace(/@font-face\{[^}]*\}/g, '')
  return slides.map(slide => looks + slide.replace(/ data-section="-?\d+"/, '').trim())
}

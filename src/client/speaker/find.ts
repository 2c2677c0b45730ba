/** The element of the page's template with this id. Throws when the page was made from another template. */
export function find<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id)
  if (!element) throw new Error(`Cannot find #${id} in the speaker view`)
  return element as E
}

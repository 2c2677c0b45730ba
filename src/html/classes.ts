import type { Element } from 'hast'

/** The classes of an element, in the order written. */
export function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : []
}

import type { Argument } from './argument.js'
import { dividedSections, isClosing } from './divisions.js'

/** Seconds that a title takes, which is no unit of the argument, where no plan says otherwise. */
export const titleSeconds = 20

/** Whether a talk has enough sections to announce them, and is meant to; nothing is added to a plain deck. */
export function hasAgenda({ plain, agenda, sections }: Argument): boolean {
  if (plain || agenda === false) return false
  const announced = dividedSections({ sections }).filter(section => !isClosing(section))
  return announced.length >= (agenda ? 2 : 3)
}

/** How far a section of the talk is shown. */
export interface Segment {
  readonly state: 'done' | 'current' | 'future'
  /** 0 to 1: the part of its slides that is shown, the present one included. */
  readonly filled: number
}

/**
 * How far each section is shown when slide `h` is.
 *
 * @param sections for each slide, the index of its section; -1 outside of all
 * @param count the number of sections
 */
export function segmentsAt(h: number, sections: readonly number[], count: number): readonly Segment[] {
  return Array.from({ length: count }, (_, section) => {
    const slides = sections.flatMap((of, index) => (of === section ? [index] : []))
    const filled = slides.length ? slides.filter(index => index <= h).length / slides.length : 0
    if (sections[h] === section) return { state: 'current', filled }
    return { state: filled === 1 ? 'done' : 'future', filled }
  })
}

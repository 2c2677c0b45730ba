import { find } from './find.js'

/** Milliseconds after which half a number is forgotten. */
const patience = 5000

/** Going to a slide by typing its number, or by choosing it from the list. */
export interface Jump {
  type(digit: string): void
  /** Goes to the number typed. */
  go(): void
  /** Forgets the number typed. */
  forget(): void
  /** Marks the present slide in the list. */
  mark(h: number): void
}

/** Readies the list of slides and the display of the number typed. */
export function openJump(goTo: (h: number) => void): Jump {
  const list = find<HTMLSelectElement>('slide-list')
  let typed = ''
  let forgetting: ReturnType<typeof setTimeout> | undefined

  const set = (digits: string) => {
    typed = digits
    find('typed-number').textContent = digits
    find('typed').hidden = digits === ''
    clearTimeout(forgetting)
    if (digits) forgetting = setTimeout(set, patience, '')
  }
  list.addEventListener('change', () => {
    goTo(list.selectedIndex)
    // The keys that move the talk would choose from the list.
    list.blur()
  })

  return {
    type: digit => set((typed + digit).slice(-4)),
    go() {
      if (Number(typed) > 0) goTo(Number(typed) - 1)
      set('')
    },
    forget: () => set(''),
    mark(h) {
      list.selectedIndex = h
    },
  }
}

/** What a key asks of the speaker view. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'keys'
  | 'larger'
  | 'smaller'
  | 'go'
  | 'forget'
  | { digit: string }

/** The keys of reveal.js and of presentation remotes; lower case. */
const commands: Readonly<Record<string, Command>> = {
  arrowdown: 'next',
  pagedown: 'next',
  ' ': 'next',
  n: 'next',
  l: 'next',
  j: 'next',
  arrowup: 'previous',
  pageup: 'previous',
  p: 'previous',
  h: 'previous',
  k: 'previous',
  home: 'first',
  end: 'last',
  b: 'black',
  v: 'black',
  '.': 'black',
  '?': 'keys',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  enter: 'go',
  escape: 'forget',
}

/** The part of a key press that matters. */
export interface Press {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * The command of a key press, if it has one.
 *
 * @param rtl the talk runs from right to left, and so do the arrow keys
 */
export function commandOf(press: Press, rtl: boolean): Command | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined
  const key = press.key.toLowerCase()
  if (/^\d$/.test(key)) return { digit: key }
  if (key === 'arrowright' || key === 'arrowleft') {
    const onward = (key === 'arrowright') !== rtl
    if (press.shiftKey) return onward ? 'last' : 'first'
    return onward ? 'next' : 'previous'
  }
  if (key === ' ' && press.shiftKey) return 'previous'
  return commands[key]
}

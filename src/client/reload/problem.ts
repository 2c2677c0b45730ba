/** What is wrong with the talk that is being written. */
export interface Problem {
  readonly message: string
  /** How to mend it. */
  readonly note?: string
}

/** The page gives the bar its room: nothing is covered, neither of a slide nor of what stands around it. */
const styles = `
#rostrum-problem {
  position: fixed; inset: auto 0 0; z-index: 100; box-sizing: border-box;
  display: flex; gap: 16px; align-items: start; max-height: 40dvh; padding: 12px 16px;
  color: #fff; background: #7a1420; font: 16px/1.5 system-ui, sans-serif; direction: ltr; text-align: left;
}
#rostrum-problem > div { flex: 1; align-self: stretch; overflow: auto; overflow-wrap: anywhere; white-space: pre-wrap }
#rostrum-problem p { margin: 0 }
#rostrum-problem .note { color: #ffd9d4 }
#rostrum-problem button {
  min-width: 32px; min-height: 32px; font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px;
}
@media screen {
  html.told body { padding-block-end: var(--problem-height) }
  /* What a deck has fixed to the page is fixed to the body then. */
  html.told:is(.deck, .live) body { height: calc(100dvh - var(--problem-height)); padding: 0; transform: translate(0) }
}
@media print { #rostrum-problem { display: none } }
`

/** The bar at the foot of a page that says what is wrong. */
export interface ProblemBar {
  show(problem: Problem): void
  hide(): void
}

/** Readies the bar. It stays until it is dismissed, the page reloads, or the problem is mended. */
export function openProblemBar(): ProblemBar {
  // A style element would be refused by the page's own policy.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  document.adoptedStyleSheets.push(sheet)
  const root = document.documentElement
  const bar = document.createElement('div')
  bar.id = 'rostrum-problem'
  bar.setAttribute('role', 'alert')

  const makeRoom = () => {
    root.classList.toggle('told', bar.isConnected)
    root.style.setProperty('--problem-height', `${bar.offsetHeight}px`)
    // reveal.js asks for the size of its stage when the window has another one.
    dispatchEvent(new Event('resize'))
  }
  new ResizeObserver(makeRoom).observe(bar)
  const hide = () => bar.remove()

  return {
    show({ message, note }) {
      const texts = document.createElement('div')
      texts.append(paragraph('message', message))
      if (note) texts.append(paragraph('note', note))
      bar.replaceChildren(texts, dismissal(hide))
      root.append(bar)
    },
    hide,
  }
}

function paragraph(name: string, text: string): HTMLElement {
  const element = document.createElement('p')
  element.className = name
  element.textContent = text
  return element
}

function dismissal(hide: () => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = '×'
  button.ariaLabel = 'Dismiss'
  button.addEventListener('click', hide)
  return button
}

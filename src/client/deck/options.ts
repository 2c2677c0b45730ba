import type { RevealConfig } from 'reveal.js'

/**
 * The options that a deck starts reveal.js with.
 *
 * @param preview the deck stands in the speaker view, which alone moves it
 */
export function optionsFor(preview: boolean): RevealConfig {
  const still = preview || matchMedia('(prefers-reduced-motion: reduce)').matches
  return {
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.05,
    maxScale: 4,
    center: false,
    rtl: document.documentElement.dir === 'rtl',
    // A preview may be narrow; reveal.js would turn into its scroll view.
    scrollActivationWidth: 0,

    // Addresses are followed by followLinks, which knows ids that consist of digits, and written by keepAddress.
    hash: false,
    fragmentInURL: true,
    respondToHashChanges: false,

    navigationMode: 'linear',
    keyboard: !preview,
    keyboardCondition: event => !isTaken(event),
    touch: !preview,
    overview: true,
    // The page has a list of keys of its own.
    help: false,

    controls: false,
    progress: false,
    slideNumber: false,
    hideInactiveCursor: !preview,

    transition: still ? 'none' : 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: 'none',
    autoAnimate: false,

    // Nothing outside the talk's own windows has a say, nothing is fetched, and focus stays where the user put it.
    postMessage: false,
    postMessageEvents: false,
    previewLinks: false,
    preloadIframes: false,
    preventIframeAutoFocus: true,
    focusBodyOnPageVisibilityChange: false,
    autoPlayMedia: preview ? false : null,
  }
}

/** Whether a key is not reveal.js's: `?` has its own handler, dialogs have all, and a focused button is pressed, not passed over. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (key === '?') return true
  if (!(target instanceof Element)) return false
  if (target.closest('input, select, textarea, video, audio, dialog, [contenteditable]')) return true
  return (key === ' ' || key === 'Enter') && target.closest('button, summary, a[href]') !== null
}

import { wordsOf } from '../diagnostics/cause.js'

/** Turns TeX into MathML, or says why it cannot. */
export type MathRenderer = (
  tex: string,
  display: boolean,
) => { readonly html: string } | { readonly reason: string }

/** KaTeX reads and draws by recursion, and limits neither the depth of groups nor the length that a macro grows to. */
const tooMuch = 'it is nested too deep, or grows without end'

/** Loads KaTeX; only for decks with formulas. Its MathML needs neither fonts nor styles. */
export async function loadMath(): Promise<MathRenderer> {
  const { default: katex } = await import('katex')
  return (tex, display) => {
    try {
      return {
        html: katex.renderToString(tex, {
          displayMode: display,
          output: 'mathml',
          throwOnError: true,
          strict: 'ignore',
        }),
      }
    } catch (error) {
      if (error instanceof katex.ParseError) return { reason: error.rawMessage }
      return { reason: error instanceof RangeError ? tooMuch : wordsOf(error) }
    }
  }
}

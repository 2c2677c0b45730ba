/** Turns TeX into MathML, or says why it cannot. */
export type MathRenderer = (
  tex: string,
  display: boolean,
) => { readonly html: string } | { readonly reason: string }

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
      throw error
    }
  }
}

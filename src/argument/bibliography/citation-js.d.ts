declare module '@citation-js/core' {
  /** The part of Citation.js that reads formats: each by its name (`@biblatex/text`). */
  export const plugins: {
    readonly input: { data(input: unknown, type: string): unknown }
  }
}

declare module '@citation-js/plugin-bibtex'

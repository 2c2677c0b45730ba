/** What the opening of a browser depends on. */
export interface OpenOptions {
  readonly env: NodeJS.ProcessEnv
  /** Ends the browser at once; all that is pending then rejects with the signal's reason. */
  readonly signal: AbortSignal
  /** Called with a line that the user should know. */
  readonly onNote?: (line: string) => void
}

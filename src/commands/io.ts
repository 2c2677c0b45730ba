/** Where a command writes. */
interface Output {
  write(text: string): unknown
  /** Whether a person reads it in a terminal, which is where colour belongs. */
  readonly isTTY?: boolean
  /** Of the terminal, in cells. */
  readonly columns?: number
}

/** All that a command may touch of the process it runs in, so that tests and programs can run one. */
export interface Io {
  /** Products: what another program may read. */
  readonly stdout: Output
  /** Reports and progress. */
  readonly stderr: Output
  readonly env: NodeJS.ProcessEnv
  /** The folder that relative paths start from. */
  readonly cwd: string
  /** Aborted when the user stops the command. */
  readonly signal: AbortSignal
}

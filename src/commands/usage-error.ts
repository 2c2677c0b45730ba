/** A command line that cannot be understood: the cli prints it without a stack and exits 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  /**
   * @param message what is wrong, in full sentences
   * @param note what to do about it, if the message does not say so
   */
  constructor(
    message: string,
    readonly note?: string,
  ) {
    super(message)
  }
}

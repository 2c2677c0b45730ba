/** No browser was found, or the one that was found or asked for does not answer. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser'

  /**
   * @param message what is wrong, and what was tried, a line each
   * @param notes how to get one, and what works without
   */
  constructor(
    message: string,
    readonly notes: readonly string[],
  ) {
    super(message)
  }
}

/** What to tell who has none and cannot get one. */
export const withoutBrowser = 'Without a browser work: rostrum build, present, check --no-browser'

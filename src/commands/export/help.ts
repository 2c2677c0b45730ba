/** The options of every format of `rostrum export`. */
export const commonHelp = `      --slides <list>     only these slides of each talk, such as 3-7,9
      --audience <name>   for this audience instead of the whole outline; several
                          may be named
      --all               for the whole outline and every audience
      --minutes <number>  fit each talk to so many minutes, whatever its
                          audience has
  -o, --out <folder>      write to this folder instead of dist/
      --browser <name>    a browser's path or name, or the address (ws://…) of one
                          that runs elsewhere; see rostrum doctor --help
      --allow-errors      also slides with an error, such as a missing picture, with
                          a placeholder where it is
      --strict            warnings fail the export too
      --format <name>     how messages are printed: pretty (the default), json,
                          github or sarif
  -h, --help              show this text
`

/** What its exit codes mean. */
export const exitCodes = `Exit codes: 0 fine, 1 problems in an outline or with the disk, 2 bad usage,
3 no browser.
`

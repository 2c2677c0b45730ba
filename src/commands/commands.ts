import type { Io } from './io.js'

/** A command of the command line. */
export interface Command {
  /** The text of its `--help`. */
  readonly help: string
  /** The text for one of its own parts, when these arguments name it. */
  helpFor?(argv: readonly string[]): string | undefined
  run(argv: readonly string[], io: Io): Promise<number>
}

/** Every command with one line about it; each is loaded only when it is called. */
export const commands: Readonly<Record<string, { readonly summary: string; load(): Promise<Command> }>> = {
  new: { summary: 'start a talk: a commented outline that builds', load: () => import('./new/new.js') },
  build: { summary: 'build decks and speaker files', load: () => import('./build/build.js') },
  present: {
    summary: 'serve talks live and rebuild on every save',
    load: () => import('./present/present.js'),
  },
  check: {
    summary: 'check the argument, the slides and every audience',
    load: () => import('./check/check.js'),
  },
  export: {
    summary: 'make PDFs and other files of talks, with a browser',
    load: () => import('./export/export.js'),
  },
  audiences: {
    summary: 'say who hears what of a talk, and why',
    load: () => import('./audiences/audiences.js'),
  },
  outline: { summary: "print a talk's headlines in order", load: () => import('./outline/outline.js') },
  doctor: { summary: 'say whether everything needed is there', load: () => import('./doctor/doctor.js') },
}

/** The text of `rostrum --help`. */
export const help = `Rostrum turns a Markdown outline of an argument into a talk.

Usage: rostrum <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

Options:
  -h, --help     show this text; after a command, that command's
  -v, --version  show the version

Start with: rostrum new my-talk
`

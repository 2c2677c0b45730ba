import { fileURLToPath } from 'node:url'

/** The command as users run it, built. */
export const cli = fileURLToPath(new URL('../dist/lib/cli.js', import.meta.url))

import { readdirSync } from 'node:fs'

/** The names of the themes that come with Rostrum. */
export const themes = readdirSync(new URL('../templates/themes/', import.meta.url)).map(name =>
  name.replace(/\.css$/, ''),
)

import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/browser/find.js'
import { launchOptions } from './src/browser/launch.js'

const search = findBrowser()
if (!search.found) {
  throw new Error(
    ['No browser found. Install one: node dist/lib/cli.js doctor --install', ...(search.tried ?? [])].join(
      '\n  ',
    ),
  )
}

/** The end-to-end tests: the real command and its decks in the browser that users' checks and exports get. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'dist/test-results',
  timeout: 30_000,
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: { launchOptions: launchOptions(search.found) },
})

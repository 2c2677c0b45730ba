import { defineConfig } from 'vitest/config'
import { assets } from './scripts/assets.mjs'

// The same virtual modules that the package's bundle has (templates, styles, page scripts): tests see what ships.
export default defineConfig({
  plugins: [assets.vite()],
  test: { include: ['src/**/*.test.ts'], testTimeout: 20_000 },
})

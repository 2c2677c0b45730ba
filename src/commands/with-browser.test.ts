import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NoBrowser } from '../browser/no-browser.js'
import { standInBrowser } from '../fixtures/stand-in-browser.js'
import { startBrowser } from './with-browser.js'

const io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: tmpdir(),
  signal: new AbortController().signal,
}

test('a command that ends early need not know that there is no browser', async () => {
  const browsers = startBrowser(join(tmpdir(), 'no-such-browser'), io)
  await browsers.close()
  await expect(browsers.ready).rejects.toThrow(NoBrowser)
})

test.runIf(process.platform !== 'win32')('a browser that never comes up is not waited for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-'))
  const browsers = startBrowser(standInBrowser(folder, 'setInterval(() => {}, 1000); return'), io)
  await browsers.close()
  await expect(browsers.ready).rejects.toThrow('abort')
  rmSync(folder, { recursive: true })
})

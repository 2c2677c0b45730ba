import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { standInBrowser } from '../fixtures/stand-in-browser.js'
import { NoBrowser } from './no-browser.js'
import { startBrowser } from './started-browser.js'

test('who ends early need not know that there is no browser', async () => {
  const browser = startBrowser({ asked: join(tmpdir(), 'no-such-browser') })
  await browser.close()
  await expect(browser.ready).rejects.toThrow(NoBrowser)
})

test.runIf(process.platform !== 'win32')('a browser that never comes up is not waited for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-'))
  const browser = startBrowser({ asked: standInBrowser(folder, 'setInterval(() => {}, 1000); return') })
  await browser.close()
  await expect(browser.ready).rejects.toThrow('abort')
  rmSync(folder, { recursive: true })
})

import { expect, test } from 'vitest'
import { findBrowser } from './find.js'
import { headlessShellBeside } from './playwright-places.js'

/** A search on a machine that has exactly these files. */
function searchAmong(files: string[], platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}) {
  return findBrowser({ env, platform, exists: path => files.includes(path) })
}

test('prefers the headless shell to the browsers that PATH names before it', async () => {
  const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
  expect(await searchAmong(files, 'linux', { PATH: '/usr/local/bin:/usr/bin' })).toEqual({
    found: { path: '/usr/bin/chromium-headless-shell', name: 'chromium-headless-shell', from: 'PATH' },
  })
})

test('finds a browser in the usual places of each platform when PATH is empty', async () => {
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
  expect(await searchAmong(['/usr/bin/chromium'], 'linux')).toMatchObject({ found: { name: 'chromium' } })
  expect(await searchAmong([edge], 'darwin')).toMatchObject({ found: { path: edge, name: 'edge' } })
  expect(await searchAmong([chrome], 'win32', { ProgramFiles: 'C:\\Program Files' })).toMatchObject({
    found: { path: chrome, name: 'chrome', from: 'usual places' },
  })
})

test('Windows programs are found on Path with their extension', async () => {
  const path = 'D:\\tools\\chrome-headless-shell.exe'
  expect(await searchAmong([path], 'win32', { Path: 'C:\\Windows;D:\\tools' })).toMatchObject({
    found: { path },
  })
})

test('ROSTRUM_BROWSER is a path or a name on PATH and goes before everything else', async () => {
  const files = ['/opt/school/browser', '/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
  const found = { path: '/opt/school/browser', name: 'browser', from: 'ROSTRUM_BROWSER' }
  expect(await searchAmong(files, 'linux', { ROSTRUM_BROWSER: '/opt/school/browser' })).toEqual({ found })
  const byName = { ROSTRUM_BROWSER: 'browser', PATH: '/usr/bin:/opt/school' }
  expect(await searchAmong(files, 'linux', byName)).toEqual({ found })
})

test('a ROSTRUM_BROWSER that is not there is not replaced by another browser', async () => {
  const env = { ROSTRUM_BROWSER: '/opt/bridge/chrome', PATH: '/usr/bin' }
  const search = await searchAmong(['/usr/bin/chromium'], 'linux', env)
  expect(search).toEqual({ tried: ['ROSTRUM_BROWSER: `/opt/bridge/chrome` is no program'] })
})

test('a search that finds nothing says where it looked, each program once', async () => {
  const search = await searchAmong([], 'linux', { PATH: '/usr/bin:/bin' })
  if (search.found) throw new Error('found a browser on a machine without files')
  const path = search.tried.find(line => line.startsWith('PATH: '))
  expect(path?.match(/\bchromium-headless-shell\b/g)).toHaveLength(1)
  expect(path).toContain('microsoft-edge')
  expect(search.tried[0]).toMatch(/^Playwright: /)
})

test("Playwright's headless shell is beside its full browser", () => {
  expect(headlessShellBeside('/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome')).toBe(
    '/home/ada/.cache/ms-playwright/chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell',
  )
  expect(headlessShellBeside('C:\\ms-playwright\\chromium-1200\\chrome-win64\\chrome.exe')).toBe(
    'C:\\ms-playwright\\chromium_headless_shell-1200\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
  )
  expect(headlessShellBeside('/opt/browser')).toBeUndefined()
})

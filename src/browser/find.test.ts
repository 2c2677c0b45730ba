import { expect, test } from 'vitest'
import { type FindOptions, findBrowser } from './find.js'

const playwright = { folder: '/opt/node_modules/playwright-core', chromium: '12', headlessShell: '34' }

/** A search on a machine that has exactly these files. */
function searchAmong(
  files: readonly string[],
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv = {},
  more: FindOptions = {},
) {
  const exists = (path: string) => files.includes(path)
  const confined = (path: string) => path.startsWith('/snap/')
  return findBrowser({ env, platform, arch: 'x64', exists, confined, playwright, ...more })
}

test('prefers the headless shell to the browsers that PATH names before it', () => {
  const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
  expect(searchAmong(files, 'linux', { PATH: '/usr/local/bin:/usr/bin' })).toEqual({
    found: { path: '/usr/bin/chromium-headless-shell', name: 'chromium-headless-shell', from: 'PATH' },
  })
})

test('finds a browser in the usual places of each platform when PATH is empty', () => {
  const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
  expect(searchAmong(['/usr/bin/chromium'], 'linux')).toMatchObject({ found: { name: 'chromium' } })
  expect(searchAmong([edge], 'darwin')).toMatchObject({ found: { path: edge, name: 'edge' } })
  expect(searchAmong([chrome], 'win32', { ProgramFiles: 'C:\\Program Files' })).toMatchObject({
    found: { path: chrome, name: 'chrome', from: 'usual places' },
  })
})

test('Windows programs are found on Path with their extension', () => {
  const path = 'D:\\tools\\chrome-headless-shell.exe'
  expect(searchAmong([path], 'win32', { Path: 'C:\\Windows;D:\\tools' })).toMatchObject({
    found: { path },
  })
})

test('a browser in a snap is taken only when there is no other', () => {
  const env = { PATH: '/snap/bin:/usr/bin' }
  const snap = '/snap/bin/chromium'
  expect(searchAmong([snap, '/usr/bin/microsoft-edge'], 'linux', env)).toMatchObject({
    found: { name: 'edge' },
  })
  expect(searchAmong([snap], 'linux', env)).toMatchObject({ found: { path: snap } })
})

test.for([
  [
    'linux',
    'x64',
    { HOME: '/home/ada' },
    '/home/ada/.cache/ms-playwright/chromium_headless_shell-34/chrome-headless-shell-linux64/chrome-headless-shell',
  ],
  [
    'linux',
    'arm64',
    { HOME: '/home/ada', XDG_CACHE_HOME: '/cache' },
    '/cache/ms-playwright/chromium-12/chrome-linux-arm64/chrome',
  ],
  [
    'linux',
    'x64',
    { PLAYWRIGHT_BROWSERS_PATH: '0' },
    '/opt/node_modules/playwright-core/.local-browsers/chromium-12/chrome-linux64/chrome',
  ],
  [
    'darwin',
    'arm64',
    { HOME: '/Users/ada' },
    '/Users/ada/Library/Caches/ms-playwright/chromium-12/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  [
    'win32',
    'x64',
    { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
    'C:\\Users\\ada\\AppData\\Local\\ms-playwright\\chromium_headless_shell-34\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
  ],
  [
    'win32',
    'x64',
    { PLAYWRIGHT_BROWSERS_PATH: 'D:\\browsers' },
    'D:\\browsers\\chromium-12\\chrome-win64\\chrome.exe',
  ],
] as const)("finds Playwright's own on %s %s with %o", ([platform, arch, env, path]) => {
  expect(searchAmong([path], platform, env, { arch })).toMatchObject({ found: { path, from: 'Playwright' } })
})

test('ROSTRUM_BROWSER is a path or a name on PATH and goes before everything else', () => {
  const files = ['/opt/school/browser', '/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
  const found = { path: '/opt/school/browser', name: 'browser', from: 'ROSTRUM_BROWSER' }
  expect(searchAmong(files, 'linux', { ROSTRUM_BROWSER: '/opt/school/browser' })).toEqual({ found })
  const byName = { ROSTRUM_BROWSER: 'browser', PATH: '/usr/bin:/opt/school' }
  expect(searchAmong(files, 'linux', byName)).toEqual({ found })
})

test('what the command line asks for goes before ROSTRUM_BROWSER', () => {
  const files = ['/usr/bin/chromium', '/usr/bin/google-chrome']
  const env = { ROSTRUM_BROWSER: '/usr/bin/chromium' }
  expect(searchAmong(files, 'linux', env, { asked: '/usr/bin/google-chrome' })).toEqual({
    found: { path: '/usr/bin/google-chrome', name: 'google-chrome', from: '--browser' },
  })
})

test('a kind of browser is found whatever its program is called', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const files = [chrome, '/Applications/Chromium.app/Contents/MacOS/Chromium']
  expect(searchAmong(files, 'darwin', {}, { asked: 'chrome' })).toMatchObject({ found: { path: chrome } })
  const application = '/Applications/Google Chrome.app'
  expect(searchAmong(files, 'darwin', {}, { asked: application })).toMatchObject({ found: { path: chrome } })
})

test('an address is a browser that runs elsewhere', () => {
  const address = 'wss://farm.example/playwright?key=secret'
  expect(searchAmong(['/usr/bin/chromium'], 'linux', {}, { asked: address })).toEqual({
    remote: { address, from: '--browser' },
  })
  const env = { ROSTRUM_BROWSER: 'http://localhost:9222' }
  expect(searchAmong([], 'linux', env)).toEqual({
    remote: { address: 'http://localhost:9222', from: 'ROSTRUM_BROWSER' },
  })
})

test('a browser that was asked for and is not there is not replaced by another', () => {
  const env = { ROSTRUM_BROWSER: '/opt/bridge/chrome', PATH: '/usr/bin' }
  expect(searchAmong(['/usr/bin/chromium'], 'linux', env)).toEqual({
    tried: ['ROSTRUM_BROWSER: `/opt/bridge/chrome` is no program'],
  })
})

test('a search that finds nothing says where it looked, each program once', () => {
  const { tried = [] } = searchAmong([], 'linux', { PATH: '/usr/bin:/bin', HOME: '/home/ada' })
  const path = tried.find(line => line.startsWith('PATH: '))
  expect(path?.match(/\bchromium-headless-shell\b/g)).toHaveLength(1)
  expect(path).toContain('microsoft-edge')
  expect(tried[0]).toMatch(/^Playwright: \/home\/ada\/\.cache/)
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { chromium } from '@playwright/test'
import { type Browser, BrowserGone } from '../src/browser/browser.js'
import { findBrowser } from '../src/browser/find.js'
import { launchOptions } from '../src/browser/launch.js'
import { openBrowser } from '../src/browser/open.js'
import { browserFor } from '../src/commands/with-browser.js'
import { test as base, cli, expect, writeFiles } from './talk.js'

const { found } = findBrowser()
if (!found) throw new Error('These tests need a browser on this machine')

interface Fixtures {
  /** The browser as commands open it. */
  readonly opened: Browser
  /** Runs the command in the test's folder, which holds its temporary folder; `stop` is sent once its browser runs. */
  readonly rostrum: (argv: readonly string[], stop?: NodeJS.Signals) => Promise<Ran>
}

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture depends on.
  opened: async ({}, use) => {
    const { signal } = new AbortController()
    const browser = await openBrowser(undefined, { env: process.env, signal })
    await use(browser)
    await browser.close()
  },
  rostrum: async ({ folder }, use) => {
    const temporary = join(folder, 'temporary')
    await mkdir(temporary)
    await writeFiles(folder, {
      'outline/bridge.md': '# Bridge\n\n## Rivets crack in the cold\n\n- Eleven of 400\n',
      // Says when it runs, and as which process; not named as a headless shell, so that it gets a profile.
      'browser.sh': `#!/bin/sh\necho $$ > '${folder}/running'\nexec '${found.path}' "$@"\n`,
    })
    await use(async (argv, stop) => {
      const env = { ...process.env, TMPDIR: temporary, NO_COLOR: '1' }
      const child = spawn(process.execPath, [cli, ...argv], { cwd: folder, env })
      if (stop) {
        await expect.poll(() => readdirSync(folder)).toContain('running')
        child.kill(stop)
      }
      const [stdout, stderr, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'close'),
      ])
      expect(readdirSync(temporary), 'what is left in the temporary folder').toEqual([])
      return { code, stdout, stderr }
    })
  },
})

test('a page has what is given to it, and nothing else', async ({ opened }) => {
  const asked: string[] = []
  const server = createServer(socket => {
    asked.push('a connection')
    socket.destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const elsewhere = `127.0.0.1:${port}`
  const page = await opened.open({ width: 1280, height: 720 })
  const broken = await page.show({
    html: `<!doctype html><img src="arch%20one.svg"><img src="lost.png">
      <img src="http://${elsewhere}/pixel.png"><iframe src="http://${elsewhere}/frame"></iframe>
      <script>
        new WebSocket('ws://${elsewhere}/')
        navigator.sendBeacon('http://${elsewhere}/beacon')
        fetch('https://${elsewhere}/data').catch(() => {})
        new Worker(URL.createObjectURL(new Blob(["new WebSocket('ws://${elsewhere}/worker')"])))
      </script>`,
    files: new Map([
      ['arch one.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')],
    ]),
  })
  const refused = [`http://rostrum.invalid/lost.png`, `http://${elsewhere}/pixel.png`]
  expect(broken).toEqual(refused)
  const requests = () => page.events.flatMap(event => (event.type === 'request' ? [event.url] : []))
  await expect
    .poll(() => requests().sort())
    .toEqual(
      [
        ...refused,
        `http://${elsewhere}/beacon`,
        `http://${elsewhere}/frame`,
        `https://${elsewhere}/data`,
      ].sort(),
    )
  await expect
    .poll(() => page.events.filter(event => event.type === 'console' && event.text.includes('WebSocket')))
    .not.toEqual([])
  await page.close()
  server.close()
  expect(asked).toEqual([])
})

test('what a page says is heard: its console, its errors, what its policy forbids, and dialogs', async ({
  opened,
}) => {
  const page = await opened.open({ width: 1280, height: 720 })
  await page.show({
    html: `<!doctype html>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">
      <script>console.warn('Rivets', 11); alert('Stop'); setTimeout(() => { throw new Error('Cracked') })</script>
      <img src="data:image/png;base64,AAAA">`,
  })
  const heard = (wanted: RegExp) =>
    expect
      .poll(() => page.events.map(event => (event.type === 'console' ? `${event.level} ${event.text}` : '')))
      .toContainEqual(expect.stringMatching(wanted))
  await heard(/^warning Rivets 11$/)
  await heard(/^warning a dialog: Stop$/)
  await heard(/^error Error: Cracked/)
  await heard(/^error .*Content Security Policy/)
})

test('a page stands still, has its size, and shares nothing with another', async ({ opened }) => {
  const one = await opened.open({ width: 1280, height: 720 })
  const other = await opened.open({ width: 390, height: 844, scale: 2, mobile: true })
  for (const page of [one, other])
    await page.show({ html: '<!doctype html><meta name="viewport" content="width=device-width">' })
  const look = () => ({
    size: [innerWidth, innerHeight, devicePixelRatio],
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  })
  expect(await one.evaluate(look, null)).toEqual({ size: [1280, 720, 1], still: true })
  expect(await other.evaluate(look, null)).toEqual({ size: [390, 844, 2], still: true })
  await one.evaluate(() => localStorage.setItem('slide', '4'), null)
  expect(await other.evaluate(() => localStorage.getItem('slide'), null)).toBe(null)
})

test('a job whose page or browser is lost is done once more, with another browser', async () => {
  const io = { stdout: process.stdout, stderr: process.stderr, env: process.env, cwd: process.cwd() }
  const started = browserFor(undefined, { ...io, signal: new AbortController().signal })
  const seen: Browser[] = []
  const work = (losses: number) =>
    started.browse(async browser => {
      seen.push(browser)
      const page = await browser.open({ width: 1280, height: 720 })
      if (seen.length > losses) return 'done'
      await Promise.all([page.evaluate(() => new Promise(() => {}), null), page.session.send('Page.crash')])
      return 'never'
    })
  expect(await work(1)).toBe('done')
  expect(new Set(seen).size).toBe(2)
  seen.length = 0
  await expect(work(2)).rejects.toThrow(BrowserGone)
  expect(new Set(seen).size).toBe(2)
  await started.close()
})

test('without the browser that was asked for, an export says what was tried and what works, and writes nothing', async ({
  rostrum,
  folder,
}) => {
  const { code, stderr } = await rostrum(['export', 'pdf', '--browser', join(folder, 'no-such-browser')])
  expect(stderr).toContain('Cannot find a browser.')
  expect(stderr).toContain(`no-such-browser\` is no program`)
  expect(stderr).toContain('rostrum doctor --install')
  expect(stderr).toContain('check --no-browser')
  expect(code).toBe(3)
  expect(readdirSync(folder)).not.toContain('dist')
})

test.describe('with a program that tells its process', () => {
  test.skip(process.platform === 'win32', 'Windows starts no scripts as programs')

  // What is written into it later keeps the mode.
  test.beforeEach(({ folder, rostrum: _ }) => chmod(join(folder, 'browser.sh'), 0o755))

  test('an export leaves neither process nor profile', async ({ rostrum, folder }) => {
    const { code } = await rostrum(['export', 'pdf', '--browser', './browser.sh'])
    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'dist/bridge'))).toEqual(['deck.pdf'])
    await isGone(folder)
  })

  test('an export whose browser is killed while it prints is done with another', async ({
    rostrum,
    folder,
  }) => {
    await writeFiles(folder, { 'browser.sh': mortal(folder, 1) })
    const { code, stderr } = await rostrum(['export', 'pdf', '--browser', './browser.sh'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(readFileSync(join(folder, 'dist/bridge/deck.pdf'), 'latin1')).toMatch(/^%PDF-/)
    await isGone(folder)
  })

  test('an export whose browsers are all killed says over which slide, and writes nothing', async ({
    rostrum,
    folder,
  }) => {
    await writeFiles(folder, { 'browser.sh': mortal(folder, 100) })
    const { code, stderr } = await rostrum(['export', 'pdf', '--browser', './browser.sh'])
    expect(stderr).toMatch(/outline\/bridge\.md:1:1[\s\S]*the browser ends over it/)
    expect(code).toBe(1)
    expect(readdirSync(folder)).not.toContain('dist')
    await isGone(folder)
  })

  test('a check whose browser is killed while it looks at a slide is done with another', async ({
    rostrum,
    folder,
  }) => {
    await writeFiles(folder, { 'browser.sh': mortal(folder, 1, 'rostrumProbe.slide(') })
    const { code, stderr } = await rostrum(['check', '--browser', './browser.sh'])
    expect(stderr).not.toContain('browser-crashed')
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'deaths'), 'utf8')).toBe('x')
    await isGone(folder)
  })

  test('a check whose browsers are all killed says at which slide', async ({ rostrum, folder }) => {
    await writeFiles(folder, { 'browser.sh': mortal(folder, 100, 'rostrumProbe.slide(') })
    const { code, stderr } = await rostrum(['check', '--browser', './browser.sh'])
    expect(stderr).toMatch(/outline\/bridge\.md:1:1 error Cannot look at this slide[\s\S]*browser-crashed/)
    expect(code).toBe(1)
    await isGone(folder)
  })

  test('Ctrl-C while the browser starts ends an export with 130 and leaves nothing', async ({
    rostrum,
    folder,
  }) => {
    // One that never answers: a real one may be ready, and the talk exported, before the signal comes.
    await writeFiles(folder, { 'browser.sh': `#!/bin/sh\necho $$ > '${folder}/running'\nexec sleep 600\n` })
    const { code, stderr } = await rostrum(['export', 'pdf', '--browser', './browser.sh'], 'SIGINT')
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' })
    expect(readdirSync(folder)).not.toContain('dist')
    await isGone(folder)
  })

  test('Ctrl-C while it prints does so too', async ({ rostrum, folder }) => {
    const tell = `return fs.writeFileSync(${JSON.stringify(join(folder, 'running'))}, String(process.pid))`
    await writeFiles(folder, { 'browser.sh': between(tell) })
    const { code, stderr } = await rostrum(['export', 'pdf', '--browser', './browser.sh'], 'SIGINT')
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' })
    expect(readdirSync(folder)).not.toContain('dist')
    await isGone(folder)
  })
})

test('a browser elsewhere does the work: a Playwright server', async ({ rostrum, folder }) => {
  const { executablePath, args, chromiumSandbox } = launchOptions(found)
  const server = await chromium.launchServer({ executablePath, args, chromiumSandbox })
  const ran = await rostrum(['export', 'pdf', '--browser', server.wsEndpoint()])
  await server.close()
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(join(folder, 'dist/bridge/deck.pdf'), 'latin1')).toMatch(/^%PDF-/)
})

test("a browser elsewhere does the work: a browser's own port", async ({ rostrum, folder }) => {
  const { args, chromiumSandbox } = launchOptions(found)
  const more = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${join(folder, 'profile')}`]
  if (!chromiumSandbox) more.push('--no-sandbox')
  const browser = spawn(found.path, [...args, ...more], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const closed = once(browser, 'close')
  let address = ''
  try {
    address = await addressOf(browser)
    const ran = await rostrum(['export', 'pdf', '--browser', address])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const { host } = new URL(address)
    const { stdout } = await rostrum(['doctor', '--browser', `http://${host}/?key=secret`])
    expect(stdout).toMatch(/✓ browser {3}remote (?:Headless)?Chrome\//)
    expect(stdout).not.toContain('secret')
  } finally {
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL')
    await closed
  }
  const { code, stderr } = await rostrum(['export', 'pdf', '--browser', address])
  expect(stderr).toContain('Cannot reach the browser at `ws://127.0.0.1:')
  expect(code).toBe(3)
})

/**
 * The program of a browser that passes all on to the real one.
 *
 * @param atCommand runs when it is told to print; it may `return` to keep that to itself
 * @param atStart runs first
 * @param command what stands for printing
 */
function between(atCommand: string, atStart = '', command = 'Page.printToPDF'): string {
  return `#!${process.execPath}
    const fs = require('node:fs')
    ${atStart}
    const stdio = ['ignore', 'ignore', 'inherit', 'pipe', 4]
    const real = require('node:child_process').spawn(${JSON.stringify(found?.path)}, process.argv.slice(2), { stdio })
    fs.createReadStream('', { fd: 3 }).on('data', chunk => {
      if (chunk.includes(${JSON.stringify(command)})) { ${atCommand} }
      real.stdio[3].write(chunk)
    })`
}

/** The program of a browser that is killed when it is told to print, or what `command` says, so many times; after that it lives. */
function mortal(folder: string, times: number, command?: string): string {
  const [deaths, running] = [join(folder, 'deaths'), join(folder, 'running')].map(path =>
    JSON.stringify(path),
  )
  return between(
    `if (fs.readFileSync(${deaths}).length < ${times}) {
      fs.appendFileSync(${deaths}, 'x')
      process.kill(0, 'SIGKILL')
    }`,
    `fs.appendFileSync(${deaths}, '')
    fs.writeFileSync(${running}, String(process.pid))`,
    command,
  )
}

/** Expects that the browser of a test's command runs no more. */
async function isGone(folder: string): Promise<void> {
  const pid = Number(readFileSync(join(folder, 'running'), 'utf8'))
  await expect.poll(() => isRunning(-pid)).toBe(false)
}

/** @param pid of a process, or of a group when it is negative */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The browser has no stderr')
  for await (const line of createInterface({ input: stderr })) {
    const [address] = /ws:\S+/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('The browser says no address')
}

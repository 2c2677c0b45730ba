import { expect, test } from 'vitest'
import { runQuietly } from './run-quietly.js'

/** A Node program, which is a program that every machine with these tests has. */
const node = (script: string) => ({
  purpose: 'Running a script',
  file: process.execPath,
  args: ['-e', script],
  env: {},
})

test('a failure keeps the last lines of both outputs, without a stack', async () => {
  const script = `
    for (let line = 1; line <= 50; line++) console.log('line ' + line)
    console.error('Error: no network\\n    at download (installer.js:1:2)')
    process.exitCode = 7`
  const { failure, output } = await runQuietly(node(script))
  expect(failure).toBe('exit code 7')
  expect(output).toContain('Error: no network')
  expect(output).not.toContain('line 1')
  expect(output.join()).not.toContain('installer.js')
})

test('a success has no failure', async () => {
  expect(await runQuietly(node('console.log("done")'))).toEqual({ output: ['done'] })
})

test('a program that does not exist is a failure, not an exception', async () => {
  const { failure } = await runQuietly({ ...node(''), file: 'no-such-installer' })
  expect(failure).toContain('no-such-installer')
})

test('a signal stops a program that would run on', async () => {
  const stop = new AbortController()
  const running = runQuietly(node('setInterval(() => {}, 1000)'), stop.signal)
  stop.abort()
  expect((await running).failure).toContain('abort')
})

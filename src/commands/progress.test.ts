import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { progress } from './progress.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function terminal(isTTY: boolean) {
  const written: string[] = []
  const output = { write: (text: string) => written.push(text), isTTY, columns: 12 }
  const { signal } = new AbortController()
  return { written, io: { stdout: output, stderr: output, env: {}, cwd: '/', signal } }
}

test('what takes more than a second is said, as far as the line reaches, and taken away', () => {
  const { written, io } = terminal(true)
  const line = progress('Exporting', io)
  line.say('Exporting bridge')
  expect(written).toEqual([])
  vi.advanceTimersByTime(1_000)
  line.say('Half')
  line.stop()
  expect(written).toEqual(['\rExporting b\u001b[K', '\rHalf…\u001b[K', '\r\u001b[K'])
})

test('nothing is said of what is quick, nor to a program', () => {
  for (const isTTY of [true, false]) {
    const { written, io } = terminal(isTTY)
    const line = progress('Exporting', io)
    if (!isTTY) vi.advanceTimersByTime(5_000)
    line.stop()
    vi.advanceTimersByTime(5_000)
    expect(written).toEqual([])
  }
})

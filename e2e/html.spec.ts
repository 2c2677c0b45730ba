import { join } from 'node:path'
import { PNG } from 'pngjs'
import { check, type Message } from './check.js'
import { exportTalk, readPdf, withoutSpaces } from './pdf.js'
import { buildTalk, expect, goTo, presentSlide, test, writeFiles } from './talk.js'

/** A picture of one colour. */
function picture(width: number, height: number): Uint8Array {
  const png = new PNG({ width, height })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([180, 40, 40, 255], at)
  return PNG.sync.write(png)
}

/** A second of silence. */
function silence(): Uint8Array {
  const rate = 8000
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + rate, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(rate, 40)
  return Buffer.concat([head, Buffer.alloc(rate, 128)])
}

const outline = `# The sluice

## It is old {#old}

- Signed by <name of the keeper>, on Map<String, Date>
- The icon ![A red square](icon.png) marks what rusts

<details><summary>All dates</summary>

- Built in **1962**
- Painted in 1971

</details>

## It was seen {#seen}

<div align="center">

**Two** bolts and *one* plate

</div>

## A film {#film}

<video src="film.mp4" poster="poster.png" title="A lorry crosses">
<track kind="captions" src="film.vtt" srclang="en" label="English" default>
</video>

## A bell {#bell}

<audio src="bell.wav" title="The bell of the mill"></audio>

## What goes {#goes}

<iframe src="https://town.example/map"></iframe>

<button>Press here</button>

<font color="red">Red words</font>
`
const files = {
  'outline/talk.md': outline,
  'outline/icon.png': picture(600, 600),
  'outline/poster.png': picture(640, 360),
  'outline/film.mp4': 'as good as a film',
  'outline/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nThe lorry crosses\n',
  'outline/bell.wav': silence(),
}

test('what HTML holds is shown as it is meant, and words in angle brackets as they are typed', async ({
  page,
  open,
}) => {
  await open(outline, files)
  await goTo(page, 'old')
  const slide = presentSlide(page)
  await expect(slide.getByText('Signed by <name of the keeper>, on Map<String, Date>')).toBeVisible()
  const icon = await slide.getByRole('img', { name: 'A red square' }).boundingBox()
  const line = await slide.getByText('marks what rusts').boundingBox()
  expect(icon?.height).toBeGreaterThan(20)
  expect(icon?.height).toBeLessThanOrEqual(line?.height ?? 0)
  await expect(slide.getByText('Built in 1962')).toBeHidden()
  await slide.getByText('All dates').click()
  await expect(slide.locator('details').getByRole('listitem')).toHaveText([
    'Built in 1962',
    'Painted in 1971',
  ])
  await expect(slide.getByText('Built in 1962')).toBeVisible()
  await goTo(page, 'seen')
  await expect(slide.locator('strong')).toHaveText('Two')
  await expect(slide.getByText('bolts and one plate')).toHaveCSS('text-align', '-webkit-center')
})

test('films have their poster and captions, recordings play', async ({ page, open }) => {
  await open(outline, files)
  await goTo(page, 'film')
  const slide = presentSlide(page)
  const film = slide.locator('video')
  await expect(film).toHaveAccessibleName('A lorry crosses')
  await expect(film).toHaveAttribute('poster', /^data:image\/png/)
  expect((await film.boundingBox())?.width).toBeGreaterThan(300)
  const captions = film.locator('track')
  await expect(captions).toHaveAttribute('label', 'English')
  // The captions are read from inside the page: a file may not read its neighbours.
  const cues = () =>
    captions.evaluate(({ track }: HTMLTrackElement) => {
      track.mode = 'hidden'
      return [...(track.cues ?? [])].map(cue => (cue as VTTCue).text)
    })
  await expect.poll(cues).toEqual(['The lorry crosses'])
  await goTo(page, 'bell')
  const bell = slide.locator('audio')
  await expect(bell).toHaveAccessibleName('The bell of the mill')
  await expect.poll(() => bell.evaluate(({ duration }: HTMLAudioElement) => duration)).toBe(1)
})

test('what no slide can show is told with its line, and its words stay', async ({ page, folder }) => {
  await writeFiles(folder, files)
  const { code, stdout } = await check(folder, '--format', 'json')
  expect(code).toBe(0)
  const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] }
  expect(
    messages.filter(({ severity }) => severity !== 'info').map(({ line, reason }) => [line, reason]),
  ).toEqual([
    [35, 'Cannot show `<iframe>`: no slide holds one'],
    [37, 'Cannot show `<button>`: no slide holds one'],
    [39, 'Cannot show `<font>`: no slide holds one'],
  ])
  const { deck } = await buildTalk(join(folder, 'outline/talk.md'), folder)
  await page.goto(`${deck}#/goes`)
  await expect(presentSlide(page)).toContainText(/Press here\s+Red words/)
  await expect(presentSlide(page).locator('iframe, button, font')).toHaveCount(0)
})

test('on paper what a click would open is open, and a film is its poster', async ({ page, folder }) => {
  await writeFiles(folder, files)
  const [path = ''] = await exportTalk('pdf', join(folder, 'outline/talk.md'), folder)
  const [, old, , film, bell] = (await readPdf(path)).pages
  expect(old?.text).toContain(withoutSpaces('Built in 1962'))
  expect(film?.tags).toContain('Figure A lorry crosses')
  expect(bell?.text).toContain(withoutSpaces('The bell of the mill'))
  const { deck } = await buildTalk(join(folder, 'outline/talk.md'), folder)
  await page.goto(deck)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Built in 1962')).toBeVisible()
})

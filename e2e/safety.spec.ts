import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, goTo, isReady, slideIds, test } from './talk.js'

const outline = `# Bridge <img src="data:image/gif;base64,R0lGODlh" onerror="window.pwned = 'title'">

Thesis: Mend <script>window.pwned = 'thesis'</script> it.

### Rivets <svg onload="window.pwned = 'headline'"></svg> crack {#rivets}

- Evidence: <b onclick="window.pwned = 'click'">Eleven</b> of 400
- Because: [steel](javascript:window.pwned='link') tires <a href="javascript:window.pwned='raw'">so</a>

<script>window.pwned = 'block'</script>
<style>body { display: none }</style>
<iframe srcdoc="<script>parent.pwned = 'frame'</script>"></iframe>
<svg onload="window.pwned = 'svg'"><script>window.pwned = 'svg script'</script></svg>
<form action="https://roads.example"><button autofocus onfocus="window.pwned = 'focus'">Go</button></form>
<object data="https://roads.example/x"></object><meta http-equiv="refresh" content="0;url=https://roads.example">

Said <script>window.pwned = 'notes'</script> aloud <img src="data:image/gif;base64,R0lGODlh" onerror="window.pwned = 'notes'">
`

/** What a script of the outline's left in the page, if one ran. */
const pwned = (page: Page) => page.evaluate(() => (window as Window & { pwned?: string }).pwned)

/** Shows every slide and clicks all that could be clicked. */
async function provoke(page: Page): Promise<void> {
  for (const id of await slideIds(page)) {
    await goTo(page, id)
    for (const target of await page.locator('section.present :is(a, b, button)').all()) {
      await target.dispatchEvent('click')
      await target.dispatchEvent('focus')
    }
  }
}

test('nothing that an outline holds runs, and none of it is in the page', async ({ page, open }) => {
  const { speaker } = await open(outline)
  await provoke(page)
  expect(await pwned(page)).toBeUndefined()
  await expect(page.locator('main :is(script, style, iframe, svg, form, object, meta)')).toHaveCount(0)
  const handlers = await page
    .locator('*')
    .evaluateAll(all => all.flatMap(element => element.getAttributeNames().filter(name => /^on/i.test(name))))
  expect(handlers).toEqual([])
  await expect(page.locator('a[href^="javascript:" i]')).toHaveCount(0)
  await goTo(page, 'rivets')
  await expect(page.getByRole('listitem').getByText('Eleven')).toBeVisible()
  await page.goto(speaker)
  await expect(page.getByRole('region', { name: 'Notes' }).getByRole('article')).toBeVisible()
  expect(await pwned(page)).toBeUndefined()
  await expect(page.locator('#notes :is(script, img[onerror])')).toHaveCount(0)
})

test('an address in the bibliography is no script', async ({ page, open }) => {
  const sources = '[{"id": "survey", "title": "<u>Survey</u>", "URL": "javascript:window.pwned=1"}]'
  await open(
    '---\nbibliography: sources.json\n---\n\n# Bridge\n\n### It tires\n\n- Evidence: Seen [@survey]\n',
    { 'outline/sources.json': sources },
  )
  await goTo(page, 'sources')
  await expect(page.getByRole('listitem').getByText('<u>Survey</u>')).toBeVisible()
  await expect(page.locator('section.present').getByRole('link')).toHaveCount(0)
})

test('the pages have a policy that allows their own scripts alone', async ({ build }) => {
  const pages = await build(outline)
  for (const page of [pages.deck, pages.speaker]) {
    const html = await readFile(fileURLToPath(page), 'utf8')
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    const directives = new Map(
      policy
        .replaceAll('&#x27;', "'")
        .replaceAll('&#x3D;', '=')
        .split('; ')
        .map(directive => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]),
    )
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('connect-src')).toBeUndefined()
    for (const name of ['script-src', 'style-src']) {
      const allowed = directives.get(name) ?? []
      expect(allowed.length, name).toBeGreaterThan(0)
      for (const source of allowed) expect(source, name).toMatch(/^'sha256-[A-Za-z0-9+/]{43}='$/)
    }
    // A policy counts for what stands after it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(?:script|style)\b/))
  }
})

test('trusted HTML is kept as it is, and its scripts do not run all the same', async ({
  page,
  build,
  problems,
}) => {
  const { deck } = await build(
    `# Bridge

### Rivets crack {#rivets}

- <mark class="rust" data-year="1998">Eleven</mark> of 400 <img src="data:image/gif;base64,R0lGODlh" onerror="window.pwned = 'image'">

<details open><summary>More</summary><script>window.pwned = 'block'</script></details>
`,
    { 'rostrum.yml': 'html: trusted\n' },
  )
  await page.goto(`${deck}#/rivets`)
  await isReady(page)
  await expect(page.locator('mark.rust[data-year="1998"]')).toHaveText('Eleven')
  await expect(page.locator('details script')).toHaveCount(1)
  await expect.poll(() => problems.length).toBeGreaterThan(0)
  expect(await pwned(page)).toBeUndefined()
  // The browser says what it has refused, and nothing else was amiss.
  for (const problem of problems.splice(0)) expect(problem).toContain('Content Security Policy')
})

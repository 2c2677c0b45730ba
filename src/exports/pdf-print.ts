import { type Browser, BrowserGone, type Session, type Showing } from '../browser/browser.js'

/** A page as it came from the browser's printer, tagged, and not finished yet. */
export interface Printed {
  readonly pdf: Uint8Array
  /** The addresses of pictures that could not be shown. */
  readonly broken: readonly string[]
}

/** Bytes that are read at once from what the browser has printed. */
const portion = 8 << 20

/**
 * Prints a document as a screen shows it, in the sizes of its `@page` rules. Its `main` may be `hidden`: it is laid out when
 * fonts and pictures are there, and only once.
 *
 * @throws BrowserGone when the browser ends before it has printed
 */
export async function printDocument(browser: Browser, showing: Showing): Promise<Printed> {
  const page = await browser.open({ width: 1280, height: 720 })
  try {
    const [broken] = await Promise.all([
      page.show(showing),
      page.session.send('Emulation.setEmulatedMedia', screen),
    ])
    await page.evaluate(reveal, null)
    const { stream } = await page.session.send('Page.printToPDF', options).catch(asGone)
    return { pdf: await readStream(page.session, stream ?? ''), broken }
  } finally {
    // The browser may be gone, which who waits for the page is told.
    page.close().catch(() => {})
  }
}

const options = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: false,
  transferMode: 'ReturnAsStream',
} as const

const screen = { media: 'screen', features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] }

/** Runs in the page. */
function reveal(): void {
  document.querySelector('main')?.removeAttribute('hidden')
}

/** A page that ends while it is printed is told as a refusal first. */
function asGone(error: Error): never {
  throw error.message === 'Printing failed' ? new BrowserGone(error.message) : error
}

async function readStream(session: Session, handle: string): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for (;;) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle, size: portion })
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    if (eof) return Buffer.concat(parts)
  }
}

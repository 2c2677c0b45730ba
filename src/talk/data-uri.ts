/** The bytes in a `data:` URI, as browsers read them: what follows a `#` is none of them. */
export function bytesOfDataUri(uri: string): Uint8Array {
  const comma = uri.indexOf(',')
  // Each byte as one character, so that coded and plain ones can stand side by side.
  const typed = Buffer.from(uri.slice(comma + 1).replace(/#.*$/s, '')).toString('latin1')
  const read = typed.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  const isBase64 = /;\s*base64\s*$/i.test(uri.slice(0, comma))
  return Buffer.from(read, isBase64 ? 'base64' : 'latin1')
}

import type { PdfMatter } from './pdf-matter.js'

/** What a PDF says of itself, once more for programs that read XMP. */
export function metadataOf(matter: PdfMatter, producer = ''): Uint8Array {
  const { title, author, subject, lang, creator, date } = matter
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`
  const list = (kind: string, texts: readonly string[]) =>
    `<rdf:${kind}>${texts.map(text => `<rdf:li>${escaped(text)}</rdf:li>`).join('')}</rdf:${kind}>`
  const fields = [
    ['dc:format', 'application/pdf'],
    ['dc:title', alternative(title)],
    ['dc:language', list('Bag', [lang])],
    ...(author ? [['dc:creator', list('Seq', [author])]] : []),
    ...(subject ? [['dc:description', alternative(subject)]] : []),
    ['xmp:CreatorTool', escaped(creator)],
    ['pdf:Producer', escaped(producer)],
    ...(date ? ['CreateDate', 'ModifyDate'].map(name => [`xmp:${name}`, date.toISOString()]) : []),
  ]
  const spaces = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  ]
  return Buffer.from(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${spaces.join(' ')}>
${fields.map(([name, value]) => `<${name}>${value}</${name}>`).join('\n')}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

import { strToU8, zipSync } from 'fflate'

type Parts = Record<string, string | Uint8Array>

/** A zip archive of texts and bytes. */
export const zipOf = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        [typeof part === 'string' ? strToU8(part) : part, { level: name === 'mimetype' ? 0 : 1 }] as const,
      ]),
    ) as Parameters<typeof zipSync>[0],
  )

/** The archive with another size written into its list of contents for the parts that have the size given. */
export function claiming(archive: Uint8Array, size: number, claimed: number): Uint8Array {
  const bytes = Buffer.from(archive)
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    if (bytes.readUInt32LE(at + 24) === size) bytes.writeUInt32LE(claimed, at + 24)
  return new Uint8Array(bytes)
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word document by hand, with a body of its own XML: for what no writer would write. */
export const docxOf = (body: string, more: Parts = {}, before = XML): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${before}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...more,
  })

export const wordParagraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** An OpenDocument text with a body of its own XML. */
export const odtOf = (body: string, meta = '', before = '<?xml version="1.0" encoding="UTF-8"?>'): Uint8Array =>
  zipOf({
    // as the standard wants it: first, and not compressed
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${before}<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<?xml version="1.0"?><office:document-meta xmlns:office="o" xmlns:meta="m" xmlns:dc="d"><office:meta>${meta}</office:meta></office:document-meta>`,
  })

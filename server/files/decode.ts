/** How a page names its encoding within its first bytes. */
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i

/** The characters that bytes stand for, or null where they are no text. UTF-8, or what a mark or an HTML page itself says. */
export function decodeText(bytes: Uint8Array, html = false): string | null {
  const text = decodeAs(encodingOf(bytes, html), bytes)
  return text === null || looksBinary(text) ? null : text
}

function encodingOf(bytes: Uint8Array, html: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (!html) return 'utf-8'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return CHARSET.exec(head)?.[1] ?? 'utf-8'
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Zero bytes, or more than one control sign in two hundred characters of the first part. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const head = text.slice(0, 20_000)
  let controls = 0
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) controls++
  }
  return controls * 200 > head.length
}

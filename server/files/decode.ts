/** How a page names its encoding within its first bytes. */
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i

/** `note`: what a reader should know, where the encoding was guessed. */
export type Decoded = { text: string; note: string | null }

/**
 * The characters that bytes stand for, or null where they are no text: what a mark at their beginning says, UTF-8 wherever they
 * are UTF-8, the encoding that was declared (by an HTML page in its own words, or by whoever sent it), and else a guess.
 */
export function decodeText(bytes: Uint8Array, html = false, declared: string | null = null): Decoded | null {
  const decoded = decode(bytes, html, declared)
  return decoded === null || looksBinary(decoded.text) ? null : decoded
}

function decode(bytes: Uint8Array, html: boolean, declared: string | null): Decoded | null {
  const plain = (encoding: string) => {
    const text = decodeAs(encoding, bytes)
    return text === null ? null : { text, note: null }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain('utf-16be')
  const utf8 = plain('utf-8')
  // bytes beyond ASCII that are UTF-8 throughout are so by no chance, whatever is declared
  if (utf8 && utf8.text.length < bytes.length) return utf8
  const wide = utf16WithoutMark(bytes)
  if (wide) return plain(wide)
  const named = declared ?? (html ? declaredIn(bytes) : null)
  // a page that could be read so far cannot be in UTF-16
  const asNamed = named && !/^utf-?16/i.test(named) ? plain(named) : null
  return asNamed ?? utf8 ?? western(bytes)
}

const declaredIn = (bytes: Uint8Array): string | null =>
  CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1] ?? null

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? text.replace(C1, fromWindows) : text
  } catch {
    return null
  }
}

/** Some versions of Node leave these as Latin-1 has them: control signs, where Windows-1252 has quotation marks and dashes. */
const C1 = /[\x80-\x9f]/g
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const fromWindows = (sign: string): string => WINDOWS[sign.charCodeAt(0) - 0x80] as string

/** UTF-16 of a Western text has a zero in nearly every second byte and in no other. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096)
  if (bytes.length % 2 !== 0 || head.length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  if (even === 0 && odd > head.length * 0.35) return 'utf-16le'
  if (odd === 0 && even > head.length * 0.35) return 'utf-16be'
  return null
}

/** Windows-1252, which Latin-1 is part of, where the text reads like a Western one: few signs beyond ASCII, most of them letters. */
function western(bytes: Uint8Array): Decoded | null {
  const text = decodeAs('windows-1252', bytes)
  if (text === null) return null
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const letters = text.match(/[À-ÖØ-öø-ÿŒœŠšŽž‘’“”–—…«»£€©°]/g)?.length ?? 0
  if (beyond * 8 > text.length || letters * 10 < beyond * 9) return null
  return { text, note: 'was not in UTF-8; it was read as Windows-1252 (Latin-1)' }
}

/** Zero bytes, or more than one control sign in two hundred characters of the first part. */
function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const head = text.slice(0, 20_000)
  if (!CONTROL.test(head)) return false
  let controls = 0
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) controls++
  }
  return controls * 200 > head.length
}

/** Control signs but line ends and the like. */
const CONTROL = /[^\P{Cc}\s]/u

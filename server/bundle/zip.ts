import { Unzip, UnzipInflate, zipSync } from 'fflate'
import type { Outcome } from '@/contracts/desk'
import { LARGEST_BUNDLE } from '@/contracts/interchange/bundle-file'

/** What a bundle may be at most, packed and unpacked. Far beyond a story of hundreds of sources. */
export const LIMITS = { packed: LARGEST_BUNDLE, unpacked: 400_000_000, entries: 20_000, name: 300 }
export type Limits = typeof LIMITS

/** So many packed bytes are taken apart before what came of them is counted: they give some megabytes at most. */
const AT_ONCE = 4096

export type Files = ReadonlyMap<string, Uint8Array>

/** The same files give the same bytes: names in their order, no times, one way of packing. */
export function zipped(files: Files): Uint8Array {
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  // the first moment that a zip can name, in local time as the format has it
  return zipSync(Object.fromEntries(inOrder), { mtime: new Date(1980, 0, 1), level: 6 })
}

/** The files of a zip, or why it is not unpacked. What they really unpack to is counted, not what the zip says of it. */
export function unzipped(bytes: Uint8Array, limits: Limits = LIMITS): Outcome<Files> {
  if (bytes.length > limits.packed) return refused(`is over ${megabytes(limits.packed)} MB`)
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused('is no zip file')
  const pieces = new Map<string, Uint8Array[]>()
  const ended = new Set<string>()
  let trouble: string | null = null
  let unpacked = 0
  const unzip = new Unzip((file) => {
    trouble ??= entryTrouble(file.name, pieces, limits)
    if (trouble) return
    const parts: Uint8Array[] = []
    pieces.set(file.name, parts)
    file.ondata = (error, part, final) => {
      if (error) trouble ??= `is damaged at ${shown(file.name)}`
      if (trouble) return
      unpacked += part.length
      if (unpacked > limits.unpacked) trouble = `unpacks to more than ${megabytes(limits.unpacked)} MB`
      else parts.push(part)
      if (final) ended.add(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && !trouble; at += AT_ONCE)
      unzip.push(bytes.subarray(at, at + AT_ONCE), at + AT_ONCE >= bytes.length)
  } catch {
    trouble ??= 'is damaged or uses a way of packing that is not known'
  }
  const open = [...pieces.keys()].find((name) => !ended.has(name))
  if (!trouble && open !== undefined) trouble = `breaks off in ${shown(open)}`
  if (!trouble && pieces.size === 0) trouble = 'has no files in it'
  if (trouble) return refused(trouble)
  const files = [...pieces].filter(([name]) => !name.endsWith('/'))
  return { ok: true, value: new Map(files.map(([name, parts]) => [name, joined(parts)])) }
}

/** What is wrong with the name of an entry, or with having one more. */
function entryTrouble(name: string, known: ReadonlyMap<string, unknown>, limits: Limits): string | null {
  if (known.size >= limits.entries) return `holds more than ${limits.entries.toLocaleString('en-GB')} files`
  if (known.has(name)) return `holds two files named ${shown(name)}`
  const steps = name.replace(/\/$/, '').split('/')
  const odd = name.length > limits.name || /[\p{Cc}\\:]/u.test(name)
  if (odd || steps.some((step) => step === '' || step === '.' || step === '..'))
    return `holds a file whose name leads elsewhere: ${shown(name)}`
  return null
}

const shown = (name: string): string => `“${name.replace(/\p{C}/gu, '?').slice(0, 80)}”`

function joined(parts: Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)

const refused = (what: string): Outcome<never> => ({
  ok: false,
  problem: { code: 'unreadable', message: `The file ${what}.`, next: 'Give a bundle as Variorum wrote it.' },
})

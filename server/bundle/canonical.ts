import { createHash } from 'node:crypto'

/** The same text for the same content: keys sorted, what is undefined left out, indented to be read by people. */
export const canonical = (value: unknown): string => `${JSON.stringify(sorted(value), null, 1)}\n`

/** The value with the keys of every object in their order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([k, v]) => [k, sorted(v)]))
}

export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** SHA-256 in hexadecimal, of bytes or of a text in UTF-8. */
export const hashOf = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

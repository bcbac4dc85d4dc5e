/** A short id made from content: equal parts give equal ids on every machine (FNV-1a over UTF-16 units, twice with other seeds). */
export function contentId(prefix: string, ...parts: (string | number | null)[]): string {
  const text = parts.map((part) => String(part)).join('\u0001')
  return `${prefix}${hash(text, 0x811c9dc5)}${hash(text, 0x1b873593)}`
}

function hash(text: string, seed: number): string {
  let value = seed
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return ((value ^ (value >>> 13)) >>> 0).toString(36).padStart(7, '0')
}

/**
 * Turns UTF-16 offsets of `text` into Unicode code points. A plain function of the text: where it has no
 * surrogate pair both counts are equal and nothing is stored.
 */
export function codePointCounter(text: string): (utf16: number) => number {
  const seconds: number[] = []
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(i + 1)
    if (next >= 0xdc00 && next <= 0xdfff) seconds.push(++i)
  }
  if (seconds.length === 0) return (utf16) => utf16
  return (utf16) => utf16 - countBelow(seconds, utf16)
}

/** How many of the sorted numbers are below `limit`. */
function countBelow(sorted: number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

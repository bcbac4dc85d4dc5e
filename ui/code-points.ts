/**
 * Turns offsets in Unicode code points into offsets of a JavaScript string. Made once per text; a text without
 * surrogate pairs needs no table.
 */
export function codePointOffsets(text: string): (codePoint: number) => number {
  const astral: number[] = []
  let count = 0
  for (const character of text) {
    if (character.length === 2) astral.push(count)
    count++
  }
  if (astral.length === 0) return (codePoint) => Math.min(codePoint, text.length)
  return (codePoint) => Math.min(codePoint + below(astral, codePoint), text.length)
}

/** How many code points a string has. */
export function codePointsIn(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xdc00 && unit <= 0xdfff && isHigh(text.charCodeAt(i - 1))) count--
  }
  return count
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff

/** How many of the sorted numbers are below the limit. */
function below(sorted: number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Slices a text by code points, end exclusive; counts it once however often it is asked. */
export function codePointSlicer(text: string): (start: number, end: number) => string {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return (start, end) => text.slice(start, end)
  const points = Array.from(text)
  return (start, end) => points.slice(start, end).join('')
}

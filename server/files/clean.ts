/** One line of at most 300 characters, or null where there is nothing. */
export function clean(text: string | null | undefined): string | null {
  const line = (text ?? '')
    .slice(0, 2000)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  return line === '' ? null : line.slice(0, 300).trim()
}

type Join = (before: string, after: string) => { before: string; after: string } | null

const DIVIDED = /(\p{L}+)([-\u2010\u00ad])$/u
const REST = /^(\p{Ll}+)/u

/**
 * Joins words that were divided at line ends. Where the text has the word with its hyphen within a line, and not without it,
 * the hyphen stays (“well-known”). Null where nothing was divided: a space belongs between.
 */
export function hyphenJoiner(lines: string[]): Join {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu)) words.add(word)
  return (before, after) => {
    const [, first = '', hyphen = ''] = DIVIDED.exec(before) ?? []
    if (hyphen === '') return /[-\u2010]$/.test(before) && /^\p{L}/u.test(after) ? { before, after } : null
    const rest = REST.exec(after)?.[1]
    // “Anglo-” before a capital, “pre-” before a number: the hyphen is the word's own
    if (rest === undefined) return hyphen === '\u00ad' ? { before: before.slice(0, -1), after } : { before, after }
    const whole = `${first}${rest}`.toLowerCase()
    const keeps = hyphen !== '\u00ad' && words.has(`${first}-${rest}`.toLowerCase()) && !words.has(whole)
    return { before: keeps ? before : before.slice(0, -1), after }
  }
}

/** Quotes up to this many code points are written whole, longer ones by their first and last words. */
const WHOLE = 120
const FEW_WORDS = 5
const BESIDE_WORDS = 4

type Words = { exact: string; prefix: string; suffix: string }

/**
 * The address of a page with the directive that leads a browser to quoted words (`#:~:text=prefix-,start,end,-suffix`), or
 * null where there is no web address. A quote that is long or runs over lines is given by its two ends, since a browser
 * finds each part within one paragraph only.
 */
export function textFragmentLink(url: string | null, { exact, prefix, suffix }: Words): string | null {
  const words = exact.trim()
  if (url === null || !/^https?:\/\//i.test(url) || words === '') return null
  const before = beside(prefix.split('\n').at(-1) ?? '', 'end')
  const after = beside(suffix.split('\n')[0] ?? '', 'start')
  const parts = [before && `${encoded(before)}-`, ...quoted(words).map(encoded), after && `-${encoded(after)}`]
  return `${url.includes('#') ? url : `${url}#`}:~:text=${parts.filter(Boolean).join(',')}`
}

function quoted(words: string): string[] {
  const lines = words.split(/\n+/)
  if (lines.length === 1 && Array.from(words).length <= WHOLE) return [words]
  const first = (lines[0] ?? '').trim().split(/\s+/)
  const last = (lines.at(-1) ?? '').trim().split(/\s+/)
  // one long word, or too few to be two ends that do not overlap
  if (lines.length === 1 && first.length < 2) return [words]
  const few = lines.length > 1 ? FEW_WORDS : Math.min(FEW_WORDS, Math.floor(first.length / 2))
  return [first.slice(0, few).join(' '), last.slice(-few).join(' ')]
}

/** The words next to the quote; the outermost is left out, as it may be half a word. */
function beside(words: string, next: 'start' | 'end'): string {
  const all = words.trim().split(/\s+/)
  return (next === 'end' ? all.slice(1).slice(-BESIDE_WORDS) : all.slice(0, -1).slice(0, BESIDE_WORDS)).join(' ')
}

/** Percent-encoded with the three signs that mean something in a directive (`-`, `,` and `&`). */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/[\uD800-\uDFFF]/gu, '\uFFFD').replace(/\s+/g, ' ')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

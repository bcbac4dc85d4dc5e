import type { Claim } from '../model/claim'

/** Claims of one source that stand side by side in one sentence, in order, each place once. */
export type Run = Claim[]

/** The most signs that may stand between two parts of one sentence. */
const WIDEST_GAP = 6

/** Groups claims into the sentences that they were cut from, as far as their quotes tell: nothing but a comma between them. */
export function runsOf(claims: readonly Claim[]): Run[] {
  const bySource = new Map<string, Claim[]>()
  for (const claim of claims) {
    const list = bySource.get(claim.source)
    if (list) list.push(claim)
    else bySource.set(claim.source, [claim])
  }
  return [...bySource.values()].flatMap((list) => sentences(list))
}

function sentences(claims: Claim[]): Run[] {
  const order = [...claims].sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end)
  const runs: Run[] = []
  for (const claim of order) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (last && last.quote.start === claim.quote.start && last.quote.end === claim.quote.end) continue
    if (run && last && adjoin(last, claim)) run.push(claim)
    else runs.push([claim])
  }
  return runs
}

function adjoin(a: Claim, b: Claim): boolean {
  const gap = b.quote.start - a.quote.end
  if (gap < 0 || gap > WIDEST_GAP) return false
  return (
    /^[,;—–\s"“”]*(?:and|but|or)?\s*$/.test([...a.quote.suffix].slice(0, gap).join('')) &&
    !/[.!?]["”]?$/.test(a.quote.exact)
  )
}

/** The words of a run as one sentence, with what stands between its parts. */
export function textOf(run: Run): string {
  return run
    .map(({ quote }, k) => {
      const next = run[k + 1]
      const gap = next ? [...quote.suffix].slice(0, next.quote.start - quote.end).join('') : ''
      return quote.exact + gap
    })
    .join('')
}

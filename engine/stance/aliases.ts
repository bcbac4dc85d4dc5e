import type { Claim } from '../model/claim'

/** Offices that one person holds at a time, so that "the mayor" can stand for its holder. */
const OFFICES = new Set(
  'president minister premier chancellor mayor governor senator judge king queen prince princess pope emperor sultan general secretary ambassador chairman director'.split(
    ' ',
  ),
)

/** Share of a title's uses that must be before the one name for the title alone to stand for it. */
const MOSTLY = 0.7

/**
 * Titles that stand for a name of the proposition in these claims: where most "President …" are one person, "the
 * president" is that person. Lower-case title → the name it stands for.
 */
export function aliasesFor(proposition: string, claims: readonly Claim[]): ReadonlyMap<string, string> {
  const names = new Set((proposition.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).map((word) => word.replace(/['’]s?$/, '')))
  const uses = new Map<string, { of: Map<string, number>; total: number }>()
  for (const claim of claims) {
    for (const match of claim.quote.exact.matchAll(/(\p{Lu}\p{L}+) ((?:\p{Lu}[\p{L}.'’-]+ ){0,2}\p{Lu}[\p{L}-]+)/gu)) {
      const title = (match[1] as string).toLowerCase()
      if (!OFFICES.has(title)) continue
      const last = (match[2] as string).split(' ').at(-1) as string
      const use = uses.get(title) ?? { of: new Map(), total: 0 }
      use.total++
      use.of.set(last, (use.of.get(last) ?? 0) + 1)
      uses.set(title, use)
    }
  }
  const found = new Map<string, string>()
  for (const [title, { of, total }] of uses) {
    for (const [name, count] of of) if (names.has(name) && count / total >= MOSTLY) found.set(title, name)
  }
  return found
}

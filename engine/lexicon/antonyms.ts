import { CONCEPTS } from './synonyms'

/** Opposites of news English, kept by concept: a claim with one and a claim with the other of the same subject cannot both be true. */
const PAIRS = `rise/fall support/oppose accept/reject approve/reject allow/ban win/lose confirm/deny join/leave include/exclude invite/exclude
begin/end open/close buy/sell improve/worsen strengthen/weaken uphold/overturn guilty/innocent convict/acquit legal/illegal praise/criticise praise/criticize
praise/condemn succeed/fail arrive/leave agree/refuse true/false accurate/overblown accurate/inaccurate safe/dangerous alive/dead survive/die
raise/lower hire/fire enter/leave majority/minority war/peace appoint/remove ban/legalise ban/legalize tighten/loosen tighten/ease widen/narrow
expand/shrink free/arrest release/arrest stay/resign keep/abandon honour/breach comply/breach public/secret possible/impossible likely/unlikely
ally/enemy friend/enemy cause/prevent always/never all/none everyone/nobody present/absent early/late hot/cold left/right before/after`

export const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = build(PAIRS)

function build(pairs: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const put = (a: string, b: string) => found.set(a, (found.get(a) ?? new Set()).add(b))
  for (const pair of pairs.split(/\s+/)) {
    const [a = '', b = ''] = pair.split('/')
    const [x, y] = [CONCEPTS.get(a) ?? a, CONCEPTS.get(b) ?? b]
    if (x === y) continue
    put(x, y)
    put(y, x)
  }
  return found
}

/** Opposites that follow each other: who joined and who left may be one person, at two times. */
const STAGES =
  build(`join/leave begin/end open/close arrive/leave enter/leave free/arrest release/arrest hire/fire appoint/remove stay/resign buy/sell
raise/lower rise/fall tighten/loosen tighten/ease expand/shrink widen/narrow improve/worsen`)

export const followEachOther = (verb: string, other: string): boolean => STAGES.get(verb)?.has(other) ?? false

import { remembered } from '@/contracts/remember'
import { counted, type StoryReading, sourceName } from '@/contracts/story-reading'
import type { Claim } from '@/engine/model/claim'
import { fold } from '@/ui/fold'
import { finderOf, type Referent, referentsOf } from './referents'
import { tokensOf, wordsAfter, wordsBefore, wordsBeside } from './words-around'

/** Words that a source uses for a referent, with one place where they stand. */
export type Use = {
  words: string
  /** the name itself, with nothing added */
  plain: boolean
  /** no other source uses these words */
  alone: boolean
  claim: string
  quote: string
}
export type FramedBy = { source: string; name: string; uses: Use[] }

/** One referent and what each source calls it. */
export type Framed = { key: string; name: string; by: FramedBy[]; wordings: number; shared: number; says: string }

/** What several sources call differently, most different first. */
export const framingOf: (reading: StoryReading) => Framed[] = remembered(findFraming)

function findFraming(reading: StoryReading): Framed[] {
  const { claims, questions } = reading.comparison
  const referents = referentsOf(
    claims,
    questions.flatMap((question) => question.relations),
  )
  const byName = new Map(referents.flatMap((one) => [...one.names].map((name) => [fold(name), one] as const)))
  const find = finderOf(
    referents,
    claims.map((claim) => claim.quote.exact),
  )
  const uses = new Map<Referent, Map<string, Map<string, Use>>>()
  const note = (referent: Referent, claim: Claim, words: string, plain: boolean) => {
    const bySource = uses.get(referent) ?? new Map<string, Map<string, Use>>()
    uses.set(referent, bySource)
    const own = bySource.get(claim.source) ?? new Map<string, Use>()
    bySource.set(claim.source, own)
    const key = wordKey(words)
    if (!own.has(key)) own.set(key, { words, plain, alone: true, claim: claim.id, quote: claim.quote.exact })
  }
  for (const claim of claims) {
    const { exact } = claim.quote
    const prefix = wholeWords(claim)
    const text = prefix + exact
    const tokens = tokensOf(text)
    for (let at = 0; at < tokens.length; at++) {
      const named = find(tokens, at)
      const [first, last] = named ? [tokens[at], tokens[at + named.words - 1]] : []
      if (!named || !first || !last) continue
      const form = text.slice(first.start, last.end)
      const before = wordsBefore(text, tokens, at)
      // where the words before a quote begin, a part of the name may be missing
      if (prefix !== claim.quote.prefix && text.startsWith(before ?? form) && first.start < prefix.length) continue
      const after = wordsAfter(text, last.end)
      note(named.referent, claim, before ? `${before} ${form}` : form, before === null)
      if (after) note(named.referent, claim, after, false)
      at += named.words - 1
    }
    if (claim.value?.type === 'role') {
      const { person } = claim.value
      const referent = byName.get(fold(person))
      const words = wordsBeside(exact, person)
      if (referent && words) note(referent, claim, words, false)
    }
  }
  return [...uses]
    .map(([referent, bySource]) => framed(reading, referent, bySource))
    .filter(({ by, wordings, shared }) => by.length > 1 && wordings > 1 && shared < wordings)
    .filter(({ by }) => by.some(({ uses: own }) => own.some(({ plain }) => !plain)))
    .sort((a, b) => b.by.length * b.wordings - a.by.length * a.wordings || (a.key < b.key ? -1 : 1))
}

/** The words before a quote, without one that may be cut in two where they begin. */
function wholeWords({ quote: { prefix, start } }: Claim): string {
  return [...prefix].length < start ? prefix.replace(/^\S*\s*/, '') : prefix
}

/** Articles, stops and capitals make no other word. */
const wordKey = (words: string) => fold(words.replace(/^(?:the|an?)\s+/i, '').replaceAll('.', ''))

function framed(reading: StoryReading, { key, name }: Referent, bySource: Map<string, Map<string, Use>>): Framed {
  const users = new Map<string, string[]>()
  const by = reading.sources.flatMap((source) => {
    const own = bySource.get(source.id)
    if (!own) return []
    for (const word of own.keys()) users.set(word, [...(users.get(word) ?? []), source.id])
    const sorted = [...own.values()].sort((a, b) => Number(a.plain) - Number(b.plain))
    return [{ source: source.id, name: sourceName(source), uses: sorted }]
  })
  for (const own of bySource.values()) for (const [word, use] of own) use.alone = (users.get(word)?.length ?? 0) < 2
  const shared = [...users.values()].filter((sources) => sources.length > 1).length
  const says = `${counted(by.length, 'source')} use ${counted(users.size, 'wording')}; ${
    shared === 0 ? 'none of them is shared' : `${shared} of ${users.size} in more than one source`
  }.`
  return { key, name, by, wordings: users.size, shared, says }
}

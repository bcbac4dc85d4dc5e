import type { SourceDto } from '@/contracts/desk'
import type { Claim } from '@/engine/model/claim'
import { outletsOf, sourceKey } from './chains'
import { outletKey } from './outlets'

export type Citation = { from: string; to: string; claims: Claim[] }

/** Outlets that cite one another in a ring: each link cites the next, the last comes back to the first. */
export type Circle = { links: Citation[] /** questions that every link of the ring speaks to */; questions: string[] }

/**
 * Circular reporting: a source cites an outlet whose own source in this story cites the first again, at once or through
 * others. Cited outlets are matched by name with the sources' outlets. `questionsOf` says which questions a claim answers:
 * a ring that closes on one question may feed on itself, others only know each other.
 */
export function circlesOf(
  claims: readonly Claim[],
  sources: readonly SourceDto[],
  questionsOf: (claimId: string) => string[],
): Circle[] {
  const citations = citationsOf(claims, sources)
  const out = new Map<string, Citation[]>()
  for (const one of citations) out.set(one.from, [...(out.get(one.from) ?? []), one])
  const found = new Map<string, Circle>()
  for (const first of citations) {
    const back = wayBack(out, first)
    if (!back) continue
    const links = turned([first, ...back])
    const key = links.map(({ from }) => from).join('\n')
    if (!found.has(key)) found.set(key, { links, questions: sharedBy(links, questionsOf) })
  }
  return [...found.values()].sort(
    (a, b) => Number(b.questions.length > 0) - Number(a.questions.length > 0) || a.links.length - b.links.length,
  )
}

/** Which outlet cites which, with the claims that do; other voices in between are passed over. */
export function citationsOf(claims: readonly Claim[], sources: readonly SourceDto[]): Citation[] {
  const find = outletsOf(sources)
  const own = new Map(sources.map(({ id, outlet }) => [id, outlet ? outletKey(outlet) : sourceKey(id)]))
  const citations = new Map<string, Citation>()
  for (const claim of claims) {
    let from = own.get(claim.source)
    if (from === undefined) continue
    for (const { name, kind } of claim.voices.slice(1)) {
      const known = kind === 'unnamed' || kind === 'document' ? null : find(name)
      const to = known ?? (kind === 'outlet' ? outletKey(name) : null)
      if (!to || to === from) continue
      const id = `${from}\n${to}`
      const citation = citations.get(id)
      if (citation) citation.claims.push(claim)
      else citations.set(id, { from, to, claims: [claim] })
      from = to
    }
  }
  return [...citations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, citation]) => citation)
}

/** The shortest way from where a citation leads back to where it starts. */
function wayBack(out: ReadonlyMap<string, Citation[]>, first: Citation): Citation[] | null {
  const ways = new Map<string, Citation[]>([[first.to, []]])
  const open = [first.to]
  for (const at of open) {
    if (at === first.from) return ways.get(at) ?? null
    for (const citation of out.get(at) ?? []) {
      if (ways.has(citation.to)) continue
      ways.set(citation.to, [...(ways.get(at) ?? []), citation])
      open.push(citation.to)
    }
  }
  return null
}

/** The ring told from the outlet that comes first by name, so that it is one ring wherever it was entered. */
function turned(links: Citation[]): Citation[] {
  const first = links.reduce((least, { from }, i) => (from < (links[least] as Citation).from ? i : least), 0)
  return [...links.slice(first), ...links.slice(0, first)]
}

function sharedBy(links: Citation[], questionsOf: (claimId: string) => string[]): string[] {
  const each = links.map(({ claims }) => new Set(claims.flatMap(({ id }) => questionsOf(id))))
  return [...(each[0] ?? [])].filter((question) => each.every((questions) => questions.has(question)))
}

import type { Claim } from '@/engine/model/claim'
import type { SourceInput } from '@/engine/model/comparison'
import { sha256 } from '../builders'
import { day, type Fact, type Version } from './facts'
import { capital, type Frame } from './tellings'
import { paperName, personName, placeName } from './words'

export const SOURCES = 60

export type BigSource = SourceInput & {
  author: string | null
  url: string | null
  archiveUrl: string | null
  groups: string[]
  reference: boolean
}

const REGIONS = ['coast', 'river', 'hills']
const OWNERS = ['state-owned', 'independent']
const CONTEXT = 32

/** A source as it is written: sentences are added to it, and each claim knows where its words stand. */
export type Draft = { source: BigSource; claims: Claim[]; parts: string[]; length: number }

/** Published in the last weeks of the story, some on the day of what they tell; the last one is the record. */
export function emptyDraft(index: number): Draft {
  const reference = index === SOURCES - 1
  const outlet = paperName(index)
  const published = index % 3 === 0 ? day(5, 20 + (index % 12)).start : day(6, 1 + ((index * 11) % 28)).start
  const url = index % 5 === 4 ? null : `https://example.org/${index}`
  return {
    source: {
      id: `source-${String(index + 1).padStart(2, '0')}`,
      file: `source-${String(index + 1).padStart(2, '0')}.txt`,
      text: '',
      title: reference ? 'Register of the district' : `The spring in ${placeName(index * 4)}`,
      outlet: reference ? null : outlet,
      kind: reference ? 'reference' : index % 4 === 0 ? 'analysis' : 'news',
      published,
      sha256: '',
      author: index % 4 === 1 ? personName(index) : null,
      url,
      archiveUrl: url && index % 2 === 0 ? `https://archive.example.org/${index}` : null,
      groups: reference ? [] : [REGIONS[index % 3] as string, OWNERS[index % 2] as string],
      reference,
    },
    claims: [],
    parts: [],
    length: 0,
  }
}

/** Writes one sentence and returns the claim that it makes; the first of a source is its headline. */
export function tell(draft: Draft, fact: Fact, version: Version, frame: Frame): Claim {
  const { source } = draft
  const first = draft.claims.length === 0
  const before = frame.before
  const exact = before === '' ? capital(version.clause) : version.clause
  const gap = first ? '' : draft.claims.length % 3 === 1 ? '\n\n' : ' '
  const sentence = `${gap}${before}${exact}${frame.after}.`
  const start = draft.length + gap.length + before.length
  draft.parts.push(sentence)
  draft.length += sentence.length
  const self = { name: source.outlet ?? source.title ?? source.id, kind: 'source' } as const
  const claim: Claim = {
    id: `${source.id}-claim-${draft.claims.length + 1}`,
    source: source.id,
    statement: exact,
    quote: { exact, prefix: '', suffix: '', start, end: start + exact.length },
    voices: [self, ...frame.voices],
    certainty: frame.certainty,
    polarity: frame.polarity,
    kind: fact.kind,
    value: version.value,
    event: fact.event,
    time: fact.time,
    scope: null,
    rules: ['claim.clause'],
    origin: frame.from === null ? source.id : emptyDraft(frame.from).source.id,
    part: first ? 'headline' : 'body',
  }
  draft.claims.push(claim)
  return claim
}

/** The source whole: its text, and the words around every quote. */
export function finish({ source, claims, parts }: Draft): BigSource {
  const text = parts.join('')
  for (const { quote } of claims) {
    quote.prefix = text.slice(Math.max(0, quote.start - CONTEXT), quote.start)
    quote.suffix = text.slice(quote.end, quote.end + CONTEXT)
  }
  return { ...source, text, sha256: sha256(text) }
}

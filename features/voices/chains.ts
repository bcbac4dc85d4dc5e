import type { SourceDto } from '@/contracts/desk'
import { type StoryReading, sourceName } from '@/contracts/story-reading'
import type { Claim, Voice, VoiceKind } from '@/engine/model/claim'
import { outletFinder, outletKey } from './outlets'

/** Who an "official" is cannot be told from one source to the next: those without a name share one key and are never one voice. */
export const UNNAMED = 'unnamed'

export const sourceKey = (id: string): string => `source:${id}`

/** One voice of a chain: `key` is equal where two chains name the same. */
export type Link = { key: string; name: string; kind: VoiceKind }

/** The voices of a claim, outermost first: the source, then whom it cites. */
export type ChainReader = (claim: Claim) => Link[]

/** Reads chains so that one voice has one key, whatever article, case or variant of an outlet's name a source writes. */
export function chainReader(reading: StoryReading): ChainReader {
  const outlets = outletsOf(reading.sources)
  return (claim) => {
    const source = reading.source(claim.source)
    const own = source?.outlet ? outletKey(source.outlet) : null
    const links: Link[] = [{ key: sourceKey(claim.source), name: sourceName(source), kind: 'source' }]
    for (const voice of claim.voices.slice(1)) {
      const key = keyOf(voice, outlets)
      // a source that names itself cites nobody
      if (key !== own && key !== links.at(-1)?.key) links.push({ key, name: nameOf(voice), kind: voice.kind })
    }
    return links
  }
}

/** Finds the outlet of the story that a name means. */
export const outletsOf = (sources: readonly SourceDto[]) =>
  outletFinder(sources.flatMap(({ outlet }) => (outlet ? [outlet] : [])))

function keyOf(voice: Voice, outlets: (name: string) => string | null): string {
  if (voice.kind === 'unnamed') return UNNAMED
  const outlet = voice.kind === 'person' || voice.kind === 'document' ? null : outlets(voice.name)
  return outlet ?? (outletKey(voice.name) || UNNAMED)
}

const nameOf = (voice: Voice): string => (voice.kind === 'unnamed' ? 'Unnamed voices' : voice.name)

/** Who says it in the end: the innermost voice. */
export const speakerOf = (links: Link[]): Link => links.at(-1) as Link

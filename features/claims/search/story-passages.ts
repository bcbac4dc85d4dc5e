import type { StoryReading } from '@/contracts/story-reading'
import { indexPassages, type Passage, type PassageIndex, passagesFound } from './passages'
import { readQuery } from './query'

export type SourceTexts = () => Promise<ReadonlyMap<string, string>>

/** Texts are frozen: what was indexed holds as long as a story has the same ones. */
const KEPT = 4
const kept = new Map<string, Promise<PassageIndex>>()

/** Passages of a story's sources that hold what is looked for where no claim stands; of one source alone where it is named. */
export async function passagesOf(
  reading: StoryReading,
  texts: SourceTexts,
  query: string,
  source: string | null,
): Promise<Passage[]> {
  const terms = readQuery(query)
  if (terms.length === 0) return []
  const found = passagesFound(reading, await indexOf(reading, texts), terms)
  return source ? found.filter((passage) => passage.source === source) : found
}

function indexOf({ story }: StoryReading, texts: SourceTexts): Promise<PassageIndex> {
  const key = [story.id, ...story.sources.map(({ id, sha256 }) => `${id} ${sha256}`)].join('\n')
  const index = kept.get(key) ?? texts().then(indexPassages)
  kept.delete(key)
  kept.set(key, index)
  index.catch(() => kept.delete(key))
  const oldest = kept.keys().next().value
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return index
}

import type { SourceDto } from '@/contracts/desk'
import type {
  BundleChange,
  BundleReview,
  BundleRun,
  BundleShown,
  BundleSource,
  BundleStory,
  BundleSuggestion,
} from '@/contracts/interchange/bundle'
import type { Comparison } from '@/engine/model/comparison'

type Text = BundleSource['texts'][number] & { text: string }
type Original = BundleSource['originals'][number] & { bytes: Uint8Array }

/** A source with its texts, and its originals where they are in the bundle. */
export type SourceWhole = Omit<BundleSource, 'texts' | 'originals'> & { texts: Text[]; originals: Original[] }

/**
 * A story as it lies in a bundle, whole and in memory. Lists are in their order: sources by position, changes by number,
 * runs from the first to the newest; `comparison` is what the newest run found.
 */
export type Bundle = {
  story: BundleStory
  sources: SourceWhole[]
  runs: BundleRun[]
  comparison: Comparison | null
  shown: BundleShown | null
  changes: BundleChange[]
  reviews: BundleReview[]
  suggestions: BundleSuggestion[]
}

/** The text of a source that holds. */
export const heldText = ({ texts }: SourceWhole): Text => {
  const held = texts.find(({ until }) => until === null) ?? texts.at(-1)
  if (!held) throw new Error('a source without a text')
  return held
}

export const newestOf = ({ runs }: Bundle): BundleRun | null => runs.at(-1) ?? null

/** A source as the desk knows it. */
export function toSourceDto(source: SourceWhole): SourceDto {
  const { key, title, outlet, author, kind, published, url, archiveUrl, groups, reference } = source
  const { fileName, language, analysed } = source
  const { sha256, words, pages } = heldText(source)
  const found = source.originals.find(({ textSha256 }) => textSha256 === sha256)
  const original = found && pick(found)
  const about = { title, outlet, author, kind, published, url, archiveUrl, groups, reference }
  return { id: key, ...about, fileName, language, analysed, words, sha256, pages, original: original ?? null }
}

const pick = ({ name, mediaType, sha256, fetchedFrom, fetchedAt }: Original) => ({
  ...{ name, mediaType, sha256, fetchedFrom, fetchedAt },
})

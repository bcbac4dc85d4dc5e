import type { SourceDto } from './desk'

/** One of the texts that a source had, numbered from 1 as they came. */
export type VersionDto = {
  number: number
  words: number
  sha256: string
  /** ISO instant at which another text took its place; null for the one that holds */
  until: string | null
  /** it came later than the one that holds, whose return undid it */
  takenBack: boolean
}

/** All texts of a source in the order in which they came; `current` is the number of the one that holds. */
export type SourceVersions = { current: number; versions: VersionDto[] }

/** A source with one of its texts, and which others there are. */
export type SourceReading = SourceVersions & { source: SourceDto; text: string; number: number }

/** What became of a newer text: the numbers of the old and the new, the change to take back, what should be known of it. */
export type Replaced = { before: number; after: number; change: string; warnings: string[] }

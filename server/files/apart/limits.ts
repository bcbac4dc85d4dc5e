/** What one file may take in the process apart. */
export type ApartLimits = {
  /** milliseconds from the moment its turn comes */ time: number /** megabytes in all */
  memory: number
}

export const APART: ApartLimits = { time: 60_000, memory: 1024 }

/** A document with more pages is refused: it is no article, and reading it would take minutes. */
export const MOST_PAGES = 2_000
/** What the parts of an archive that are read may have together, unpacked, in bytes. */
export const LARGEST_UNPACKED = 200_000_000
/** An archive with more entries is refused. */
export const MOST_ENTRIES = 10_000

import type { SourceDto } from './desk'
import type { KeptReading } from './interchange/kept'

/**
 * What a file, a text or a link gave to a story, as the import page is told. `sourceId` and `warnings` are those of the one
 * source that most of them give, null and empty else; `found`: what is known of the sources that were added.
 */
export type ImportAnswer = {
  sourceId: string | null
  warnings: string[]
  kept: KeptReading
  found: SourceDto[]
}

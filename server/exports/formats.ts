import type { Exported, ExportFile } from '@/contracts/interchange/exported'
import { type ExportOptions, FORMATS, type FormatFacts, type FormatId } from '@/contracts/interchange/formats'

/** What a file holds. Pure: the same story gives the same bytes. Stops with a problem where there is nothing to write. */
export type Writer = (exported: Exported, options: ExportOptions) => Promise<ExportFile['body']>

/** The writer of each format, loaded when it is asked for: some bring large packages. */
const WRITERS: Record<FormatId, Writer> = {
  json: async (exported) => (await import('./writers/json')).storyJson(exported),
}

export type Format = FormatFacts & {
  id: FormatId
  write: (exported: Exported, options: ExportOptions) => Promise<ExportFile>
}

/** Every format with its writer. */
export const EXPORTS: Format[] = FORMATS.map((facts) => ({
  ...facts,
  write: async (exported, options) => ({
    name: `${exported.story.slug}-${facts.file}`,
    mediaType: facts.mediaType,
    body: await WRITERS[facts.id](exported, options),
  }),
}))

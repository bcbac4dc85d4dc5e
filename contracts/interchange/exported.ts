import type { StoryDto } from '../desk'

/** All that an export is made from: the story as it is shown, and the whole text of each source by its id. */
export type Exported = {
  story: StoryDto
  texts: ReadonlyMap<string, string>
}

/** A file that was made. `body`: text is written in UTF-8. */
export type ExportFile = { name: string; mediaType: string; body: string | Uint8Array }

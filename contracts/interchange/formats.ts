import { z } from 'zod'

/** What a story can be written as. `file`: what the file is called after the story's name. */
export type FormatFacts = { id: string; label: string; purpose: string; mediaType: string; file: string }

const json = 'application/json'

/** Every format, in the order in which it is offered; `server/exports/formats.ts` has the writer of each. */
export const FORMATS = [
  {
    id: 'json',
    label: 'Everything (JSON)',
    purpose: 'Story, texts, claims, findings, edits, decisions and receipts, with a published schema',
    mediaType: json,
    file: 'story.json',
  },
] as const satisfies FormatFacts[]

export type FormatId = (typeof FORMATS)[number]['id']

const flag = z.union([z.boolean(), z.enum(['1', 'true', '0', 'false', '']).transform((v) => v === '1' || v === 'true')])

/** What can be asked of an export; as a query each is `name=1`. */
export const exportOptionsSchema = z.object({
  /** a byte-order mark before a CSV, which some spreadsheets need to see that it is UTF-8 */
  bom: flag.default(false),
})
export type ExportOptions = z.infer<typeof exportOptionsSchema>
export type ExportAsked = z.input<typeof exportOptionsSchema>

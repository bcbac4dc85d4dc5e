import { z } from 'zod'
import type { Handle } from '@/server/db/client'
import { readSetting, writeSetting } from '@/server/store/settings'

/** What of the sample went into the database: only what is new or changed since is written again. */
const seededSchema = z.object({
  storyId: z.string().nullable(),
  /** of each source, by its id, the hash of what was loaded */
  sources: z.record(z.string(), z.string()),
  propositions: z.array(z.string()),
  /** of each tag, by its hash, the review it became */
  reviews: z.record(z.string(), z.string()),
})
export type Seeded = z.infer<typeof seededSchema>

const KEY = 'sample.seeded'

export async function readSeeded(db: Handle): Promise<Seeded> {
  const value = await readSetting(db, KEY)
  if (value === null) return { storyId: null, sources: {}, propositions: [], reviews: {} }
  return seededSchema.parse(JSON.parse(value))
}

export const writeSeeded = (db: Handle, seeded: Seeded): Promise<void> => writeSetting(db, KEY, JSON.stringify(seeded))

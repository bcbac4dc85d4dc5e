import type { Outcome } from '@/contracts/desk'
import { BUNDLE_EXTENSION, BUNDLE_TYPE } from '@/contracts/interchange/bundle-file'
import type { ExportFile } from '@/contracts/interchange/exported'
import { METHOD_VERSION } from '@/engine'
import { packed } from '@/server/bundle/pack'
import { rulesOf } from '@/server/bundle/rules'
import { type Handle, transaction } from '@/server/db/client'
import { attempt } from '@/server/errors/outcome'
import { readBundle } from '@/server/store/read-bundle'
import { knownStory } from './known-story'

export type BundleOptions = { /** false leaves out the bytes that sources were read from */ originals?: boolean }

/** A story as one file that can be verified, merged and imported elsewhere. The same story gives the same bytes. */
export const exportBundle = (slug: string, options: BundleOptions = {}): Promise<Outcome<ExportFile>> =>
  attempt(async () => {
    // read in one go, so that nothing changes between two of its parts
    const { bundle } = await transaction(async (db) => bundleOf(db, (await knownStory(db, slug)).id, options))
    return { name: `${slug}${BUNDLE_EXTENSION}`, mediaType: BUNDLE_TYPE, body: packed(bundle) }
  })

/** The story as a bundle in memory, and the ids of its rows. */
export const bundleOf = (db: Handle, storyId: string, { originals = true }: BundleOptions = {}) =>
  readBundle(db, storyId, { originals, rules: { method: METHOD_VERSION, stages: rulesOf() } })

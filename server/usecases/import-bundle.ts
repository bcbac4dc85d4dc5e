import type { Outcome } from '@/contracts/desk'
import { counted } from '@/contracts/story-reading'
import { METHOD_VERSION } from '@/engine'
import type { Bundle } from '@/server/bundle/bundle'
import { isOfNow } from '@/server/bundle/recompute'
import type { Verified } from '@/server/bundle/verify'
import { transaction } from '@/server/db/client'
import { attempt } from '@/server/errors/outcome'
import { insertStory } from '@/server/store/stories'
import { writeBundle } from '@/server/store/write-bundle'
import { soundBundle } from './open-bundle'
import { runStory } from './run-story'

export type ImportedBundle = { slug: string; title: string; sources: number; changes: number; warnings: string[] }

/**
 * Makes a new story of a bundle, with all that people did in it. It is computed again first: where this program's method
 * finds something else than the bundle says, the bundle's run stays on record and one of this program follows it.
 */
export const importBundle = (bytes: Uint8Array): Promise<Outcome<ImportedBundle>> =>
  attempt(async () => {
    const { bundle, verified } = await soundBundle(bytes)
    const { title, description } = bundle.story
    const slug = await transaction(async (db) => {
      const story = await insertStory(db, { title, description })
      await writeBundle(db, story.id, bundle, null)
      return story.slug
    })
    const warnings = await settle(slug, bundle, verified)
    return { slug, title, sources: bundle.sources.length, changes: bundle.changes.length, warnings }
  })

/** Runs the method where what came is not what it finds; what is to be told of it. */
async function settle(slug: string, bundle: Bundle, { machine, method }: Verified): Promise<string[]> {
  const newest = bundle.runs.at(-1)
  const current = newest === undefined ? bundle.sources.length === 0 : isOfNow(bundle, newest)
  if (machine?.length === 0 && current) return []
  const warnings: string[] = []
  if (newest && method.bundle !== METHOD_VERSION)
    warnings.push(`The bundle was made with method ${method.bundle}; it was compared again with ${METHOD_VERSION}.`)
  else if (machine && machine.length > 0)
    warnings.push(
      `Computed again, the method finds something else than the bundle says: ${counted(machine.length, 'difference')}. What is shown is what it finds here.`,
    )
  const ran = await runStory(slug)
  if (!ran.ok) warnings.push(`${ran.problem.message} ${ran.problem.next}`)
  return warnings
}

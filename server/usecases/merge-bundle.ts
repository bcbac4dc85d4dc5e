import type { Outcome } from '@/contracts/desk'
import type { MergeReport } from '@/contracts/interchange/merged'
import { counted } from '@/contracts/story-reading'
import { broughtBy } from '@/server/bundle/brought'
import type { Bundle } from '@/server/bundle/bundle'
import type { Merged } from '@/server/bundle/merge'
import { isOfNow } from '@/server/bundle/recompute'
import { transaction } from '@/server/db/client'
import { attempt, stop } from '@/server/errors/outcome'
import { storyVersion, touchStory } from '@/server/store/stories'
import { type Before, writeBundle } from '@/server/store/write-bundle'
import { recordChange } from './changes'
import { bundleOf } from './export-bundle'
import { knownStory } from './known-story'
import { soundBundle } from './open-bundle'
import { run } from './run-story'

/** What merging a bundle into a story would bring, and where the judgements differ; nothing is changed. */
export const previewMerge = (slug: string, bytes: Uint8Array): Promise<Outcome<MergeReport>> =>
  attempt(async () => (await joined(slug, bytes)).report)

/** Merges a bundle into a story. It is one change in the history; undoing it takes all of it out of sight again. */
export const mergeBundle = (slug: string, bytes: Uint8Array): Promise<Outcome<MergeReport>> =>
  attempt(async () => {
    const { storyId, version, before, bundle, report } = await joined(slug, bytes)
    await transaction(async (db) => {
      if ((await storyVersion(db, storyId)) !== version)
        stop(
          'changed-meanwhile',
          'The story was changed meanwhile; nothing was merged.',
          'Look at what would be merged again.',
        )
      const ids = await writeBundle(db, storyId, bundle, before)
      const brought = broughtBy(before.bundle, bundle)
      const here = (all: string[]) => all.map((id) => ids.get(id) ?? id)
      await recordChange(db, storyId, {
        kind: 'story.merge',
        subject: 'story.merge',
        what: `Merged the work of ${peopleIn(before.bundle, bundle)}`,
        to: inWords(report),
        data: {
          ...brought,
          ...{ changes: here(brought.changes), undone: here(brought.undone), redone: here(brought.redone) },
          ...{ reviews: here(brought.reviews), beside: here(brought.beside) },
          ...{ reviewsUndone: here(brought.reviewsUndone), reviewsRedone: here(brought.reviewsRedone) },
        },
      })
      await touchStory(db, storyId)
    })
    const newest = bundle.runs.at(-1)
    if (!newest || !isOfNow(bundle, newest)) await run(slug)
    return report
  })

type Joined = Merged & { storyId: string; version: string; before: Before }

async function joined(slug: string, bytes: Uint8Array): Promise<Joined> {
  const { storyId, version, before } = await transaction(async (db) => {
    const { id } = await knownStory(db, slug)
    return { storyId: id, version: await storyVersion(db, id), before: await bundleOf(db, id) }
  })
  const { merged } = await soundBundle(bytes, before.bundle)
  if (!merged) throw new Error('a merge without its result')
  if (broughtNothing(before.bundle, merged.bundle))
    stop(
      'nothing-new',
      'All that is in this bundle is in the story already.',
      'Choose the bundle of somebody who went on with it.',
    )
  return { ...merged, storyId, version, before }
}

const broughtNothing = (before: Bundle, after: Bundle): boolean =>
  before.changes.length === after.changes.length &&
  before.reviews.length === after.reviews.length &&
  Object.values(broughtBy(before, after)).every((list) => list.length === 0)

/** Who did what came in. */
function peopleIn(before: Bundle, after: Bundle): string {
  const known = new Set([...before.changes, ...before.reviews].map(({ id }) => id))
  const came = [...after.changes, ...after.reviews].filter(({ id }) => !known.has(id))
  const names = [...new Set(came.flatMap(({ person }) => person ?? []))].sort()
  return names.length === 0 ? 'another copy of the story' : names.join(', ')
}

const inWords = ({ sources, changes, decisions, differing }: MergeReport): string =>
  [
    counted(sources.b, 'source'),
    counted(changes.b, 'change'),
    counted(decisions.b, 'decision'),
    `${counted(differing.length, 'matter')} judged differently`,
  ].join(', ')

import { database, transaction } from '@/server/db/client'
import { SAMPLE_SETTING, sampleStamp } from '@/server/env/sample-stamp.mjs'
import { readSample, type Sample } from '@/server/files/read-sample'
import { loadComparison } from '@/server/store/load-run'
import { writeSetting } from '@/server/store/settings'
import { insertStory, storyRow } from '@/server/store/stories'
import { run } from './run-story'
import { seedReviews } from './sample/seed-reviews'
import { seedPropositions, seedSources } from './sample/seed-sources'
import { readSeeded, writeSeeded } from './sample/seeded'

/**
 * Brings the sample story up to what the folder holds and runs the method over it. People's own decisions, corrections
 * and sources in it stay; a sample story that somebody deleted stays deleted. Returns what was done, in words.
 */
export async function loadSample(folder: string): Promise<string> {
  const sample = await readSample(folder)
  const story = await writeStory(sample)
  const said = story ? await runAndTag(story, sample) : 'the sample story was deleted and stays so'
  await writeSetting(database(), SAMPLE_SETTING, sampleStamp(folder) ?? '')
  return said
}

type SampleStory = { id: string; slug: string; createdAt: Date }

/** The sample story, its sources and propositions written; null where somebody deleted it. */
const writeStory = (sample: Sample): Promise<SampleStory | null> =>
  transaction(async (db) => {
    const seeded = await readSeeded(db)
    const known = seeded.storyId === null ? null : await storyRow(db, seeded.storyId)
    if (seeded.storyId !== null && (!known || known.deletedAt)) return null
    const story = known ?? (await insertStory(db, { ...sample.story, sample: true }))
    await seedSources(db, story.id, sample, seeded)
    await seedPropositions(db, story.id, sample, seeded)
    await writeSeeded(db, { ...seeded, storyId: story.id })
    return story
  })

async function runAndTag(story: SampleStory, sample: Sample): Promise<string> {
  const comparison = await loadComparison(database(), await run(story.slug))
  const texts = new Map(sample.sources.map((source) => [source.id, source.text]))
  const notFound = await transaction(async (db) => {
    const seeded = await readSeeded(db)
    const into = { storyId: story.id, comparison, texts, at: story.createdAt }
    const missing = await seedReviews(db, sample, seeded, into)
    await writeSeeded(db, seeded)
    return missing
  })
  for (const fragment of notFound) console.warn(`  ! no source of the sample has the words “${fragment}”`)
  const { claims, questions } = comparison
  return `sample story “${story.slug}”: ${sample.sources.length} sources, ${claims.length} claims, ${questions.length} questions`
}

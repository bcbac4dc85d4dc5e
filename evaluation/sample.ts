import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SourceInput } from '../engine/model/comparison'
import { givenSources } from '../server/files/given-sources'
import type { Expected } from './expected'

export const SAMPLE = path.join(import.meta.dirname, '..', 'prisma', 'sample')

export type SampleReview = { proposition: string; source: string; fragment: string; stance: string; note: string }

/** The sample story as it ships: its sources, what a careful reader found in them, and that reader's stance tags. */
export async function readSample(): Promise<{ sources: SourceInput[]; expected: Expected; reviews: SampleReview[] }> {
  const json = async <T>(name: string) => JSON.parse(await readFile(path.join(SAMPLE, name), 'utf8')) as T
  const [{ sources }, expected, reviews] = await Promise.all([
    givenSources([SAMPLE]),
    json<Expected>('expected.json'),
    json<SampleReview[]>('reviews.json'),
  ])
  return { sources, expected, reviews }
}

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { STANCES } from '@/engine/model/comparison'
import { readBytes } from './read-bytes'

const text = z.string().min(1)
const optional = text.nullable().default(null)

const storySchema = z.object({
  slug: text,
  title: text,
  description: optional,
  propositions: z.array(text).default([]),
})
const sourceSchema = z.object({
  id: text,
  file: text,
  title: optional,
  outlet: optional,
  author: optional,
  kind: optional,
  published: optional,
  url: optional,
})
const reviewSchema = z.object({
  proposition: text,
  source: text,
  fragment: text,
  stance: z.enum(STANCES),
  note: z.string().default(''),
})

export type SampleSource = z.infer<typeof sourceSchema> & { text: string; hash: string }
export type SampleReview = z.infer<typeof reviewSchema> & { hash: string }
export type Sample = { story: z.infer<typeof storySchema>; sources: SampleSource[]; reviews: SampleReview[] }

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** The sample story as it ships: `story.json`, `sources.json` with the texts it names, and a reader's tags in `reviews.json`. */
export async function readSample(folder: string): Promise<Sample> {
  const json = async (name: string): Promise<unknown> => JSON.parse(await readFile(path.join(folder, name), 'utf8'))
  const story = storySchema.parse(await json('story.json'))
  const sources: SampleSource[] = []
  for (const about of z.array(sourceSchema).parse(await json('sources.json'))) {
    const read = await readBytes(about.file, await readFile(path.join(folder, about.file)))
    if (!read.ok) throw new Error(`${about.file} ${read.problem.message}`)
    const source = { ...about, text: read.value.text }
    sources.push({ ...source, hash: hashOf(source) })
  }
  const reviews = z.array(reviewSchema).parse(await json('reviews.json'))
  return { story, sources, reviews: reviews.map((review) => ({ ...review, hash: hashOf(review) })) }
}

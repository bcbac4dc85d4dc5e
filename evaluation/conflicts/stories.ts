import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SourceInput } from '../../engine/model/comparison'

/** A story of whole articles without labels, as the evaluation sets have them. */
export type UnlabelledStory = { id: string; topic: string; sources: SourceInput[] }

type Article = { id?: string; source: string; date: string; title: string; text?: string; paragraphs?: string[] }
type Row = { cluster?: string; triplet?: string; topic?: string; event?: string; articles: Article[] }

const SETS = ['allsides_clusters/dev.jsonl', 'basil/dev.jsonl']

/** Every story of the two sets of whole articles, in the order of their ids. */
export async function unlabelledStories(folder: string): Promise<UnlabelledStory[]> {
  const files = await Promise.all(SETS.map((set) => readFile(path.join(folder, set), 'utf8')))
  const rows = files.flatMap((file) =>
    file
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row),
  )
  return rows.map(storyOf).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A row of either set: one gives a text, the other paragraphs. */
export function storyOf(row: Row): UnlabelledStory {
  return {
    id: row.cluster ?? row.triplet ?? '',
    topic: row.event ?? row.topic ?? '',
    sources: row.articles.map((article) => sourceOf(article)),
  }
}

function sourceOf({ id, source, date, title, text, paragraphs = [] }: Article): SourceInput {
  const words = text ?? paragraphs.map((paragraph) => paragraph.trim()).join('\n\n')
  return {
    id: id ?? source,
    file: id ?? source,
    text: words,
    title,
    outlet: source,
    kind: null,
    published: date,
    sha256: createHash('sha256').update(words, 'utf8').digest('hex'),
  }
}

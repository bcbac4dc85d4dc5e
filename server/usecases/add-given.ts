import type { Outcome, SourceMeta } from '@/contracts/desk'
import type { KeptReading } from '@/contracts/interchange/kept'
import { database } from '@/server/db/client'
import { attempt, ProblemError } from '@/server/errors/outcome'
import { readDocument } from '@/server/files/read-document'
import type { Limits, Network } from '@/server/links/network'
import { keepReading } from './import-document'
import { fetchedPage } from './import-link'
import { knownStory } from './known-story'
import type { GivenFile } from './read-given'
import { checkedMeta } from './source-meta'

export type Given = { file: GivenFile } | { link: string }
type Options = { run?: boolean; signal?: AbortSignal; network?: Network; limits?: Partial<Limits> }

/**
 * Adds whatever a file, a text or the page at a link gives to a story: one source or many, verdicts, marked places; links
 * that a list names come back to be chosen. What gives one source that cannot be taken fails with its problem.
 */
export const addGiven = (
  slug: string,
  given: Given,
  meta: Partial<SourceMeta> = {},
  options: Options = {},
): Promise<Outcome<KeptReading>> =>
  attempt(async () => {
    await knownStory(database(), slug)
    checkedMeta(meta)
    if ('file' in given) return keep(slug, given.file, meta, options)
    const { file, from, notes } = await fetchedPage(given.link, options)
    const kept = await keep(slug, file, { ...meta, url: meta.url ?? from }, options)
    return { ...kept, notes: [...notes, ...kept.notes] }
  })

async function keep(slug: string, file: GivenFile, meta: Partial<SourceMeta>, options: Options): Promise<KeptReading> {
  const { fileName, bytes, text } = file
  const content = bytes ?? new TextEncoder().encode(text ?? '')
  // pasted text is read as it stands, whatever name it was given
  const read = await readDocument(fileName, content, bytes ? undefined : 'text')
  if (!read.ok) {
    const { code, message, next } = read.problem
    throw new ProblemError({ code, message: `“${fileName}” ${message}.`, next })
  }
  const kept = must(await keepReading(slug, read.value, file, { meta, run: options.run, signal: options.signal }))
  const [only] = kept.sources
  if (kept.sources.length === 1 && only?.problem && kept.links.length + kept.given.length === 0)
    throw new ProblemError(only.problem)
  return kept
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new ProblemError(outcome.problem)
}

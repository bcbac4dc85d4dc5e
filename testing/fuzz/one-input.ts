import { FILE_KINDS } from '../../contracts/interchange/kinds'
import { opened } from '../../server/bundle/open'
import { READERS } from '../../server/files/kinds'
import { tooLong } from '../../server/files/limits'
import { readDocument } from '../../server/files/read-document'
import type { Reading } from '../../server/files/reading'
import type { Seed } from './corpus'
import { mutated, randomFrom } from './mutate'

/** Readers that are ours from the first byte to the last: no damage may surprise them. */
const OURS: readonly string[] = ['text', 'html', 'table', 'json', 'ris']
const SURPRISED = FILE_KINDS.filter(({ kind }) => OURS.includes(kind)).map(({ says }) => `cannot be read as ${says}:`)

/** All files are read here: this process is the one apart. */
export function readInPlace(): void {
  for (const reader of Object.values(READERS)) reader.inPlace = Number.POSITIVE_INFINITY
}

/** The damaged file with a number: each importer has its turn, and the number decides all else. */
export function inputOf(seeds: readonly Seed[], number: number): Seed {
  const importers = [...new Set(seeds.map(({ of }) => of))]
  const random = randomFrom(number)
  const pick = (list: readonly Seed[]) => list[Math.floor(random() * list.length)] as Seed
  const seed = pick(seeds.filter(({ of }) => of === importers[number % importers.length]))
  const bytes = mutated(seed.bytes, random, pick(seeds).bytes)
  // a name may lie: what is in the file has to tell its kind then
  return { of: seed.of, name: random() < 0.9 ? seed.name : pick(seeds).name, bytes }
}

/** Reads one file; null where all is as it should be, else what is not. Throws what the importer throws. */
export async function faultOf({ of, name, bytes }: Seed): Promise<string | null> {
  if (of === 'bundle') return said(opened(bytes))
  const outcome = await readDocument(name, bytes)
  if (!outcome.ok) return said(outcome)
  return faultIn(outcome.value)
}

function said(outcome: { ok: true } | { ok: false; problem: { code: string; message: string; next: string } }) {
  if (outcome.ok) return null
  const { code, message, next } = outcome.problem
  if (code === '' || message === '' || next === '')
    return `a problem that says nothing: ${JSON.stringify(outcome.problem)}`
  return SURPRISED.some((words) => message.startsWith(words)) ? `our own reader threw: ${message}` : null
}

function faultIn({ sources, links, checks, annotations, notes }: Reading): string | null {
  if (sources.length + links.length + checks.length + annotations.length === 0) return 'an empty reading'
  for (const { text, pages, name } of sources) {
    if (text.trim() === '' || tooLong(text)) return `the text of ${name} is empty or too long`
    const length = Array.from(text).length
    if (pages?.some((page, k) => page < (pages[k - 1] ?? 0) || page > length))
      return `pages of ${name} outside of its text`
  }
  if (links.some(({ url }) => !/^https?:\/\//i.test(url) || !URL.canParse(url))) return 'a link that is none'
  if (checks.some(({ claim, rating }) => claim === '' || rating === '')) return 'a check without claim or rating'
  const placeless = annotations.some(({ place: { exact, start, end } }) => exact === '' && !((start ?? 0) < (end ?? 0)))
  if (placeless) return 'an annotation without a place'
  return notes.some((note) => note.length > 2000) ? 'a note that is far too long' : null
}

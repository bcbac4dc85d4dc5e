import type { WordsRead } from '@/contracts/found'
import { compareSources, looksEnglish } from '@/engine'
import { database } from '@/server/db/client'
import { findSource, summaryOf } from '@/server/store/sources'
import { findStory } from '@/server/store/stories'

/** No claim is pinned to more; in characters, of which a code point has at most two. */
const MOST = 1200

/** What the method reads in chosen words of a source taken alone: a typed value, if they have one. */
export async function readWords(slug: string, sourceId: string, words: string): Promise<WordsRead> {
  const db = database()
  const story = await findStory(db, slug)
  const source = story && (await findSource(db, story.id, sourceId))
  if (!source || words.length > MOST || !looksEnglish(words)) return null
  // read as a sentence, for a part of one has neither beginning nor end
  const text = `${words.trim()}${/[.!?]["”’)]?$/.test(words.trim()) ? '' : '.'}`
  const { claims } = compareSources([{ ...summaryOf(source), text }])
  const found = claims.find(({ kind, value }) => kind === 'quantity' && value) ?? claims.find(({ value }) => value)
  return found?.value ? { kind: found.kind, value: found.value } : null
}

import { DECISIONS } from '@/contracts/desk'
import { database, transaction } from '@/server/db/client'
import { anchorOf } from '@/server/store/anchor'
import { personNamed } from '@/server/store/people'
import { insertProposition } from '@/server/store/propositions'
import { insertReview } from '@/server/store/reviews'
import { saveRun } from '@/server/store/save-run'
import { insertSource } from '@/server/store/sources'
import { findStory, insertStory } from '@/server/store/stories'
import { freeze } from '@/server/usecases/freeze-text'
import { type BigStory, bigStory } from './story'

/** Decisions that two people have made before anybody looks. */
const DECIDED = 120

/** Puts the big story into the database, as if it had been imported and run; does nothing where it is there. */
export async function seedBigStory(): Promise<BigStory> {
  const big = bigStory()
  if (await findStory(database(), big.slug)) return big
  await transaction(async (db) => {
    const { id: storyId } = await insertStory(db, { slug: big.slug, title: big.title })
    for (const { id, file, text, sha256: _hash, ...meta } of big.sources)
      await insertSource(db, storyId, id, freeze(file, text), { ...meta, kind: meta.reference ? null : meta.kind })
    for (const text of big.propositions) await insertProposition(db, storyId, text)
    await saveRun(db, storyId, big.comparison, { propositions: big.propositions }, 4200)
    const people = [await personNamed(db, 'Ada Reader'), await personNamed(db, 'Boris Reader')]
    const open = big.comparison.questions.filter(({ finding }) => finding === 'conflict' || finding === 'apparent')
    for (const [i, { id: key }] of open.slice(0, DECIDED).entries()) {
      const anchor = anchorOf(big.comparison, 'question', key)
      const person = people[i % people.length]
      const decision = DECISIONS[i % DECISIONS.length]
      if (!anchor || !person || !decision) throw new Error(`“${key}” cannot be decided on`)
      const at = new Date(Date.UTC(2031, 6, 1, 8, i))
      await insertReview(db, { storyId, target: 'question', key, decision, note: '', anchor, reading: 1, person, at })
    }
  })
  return big
}

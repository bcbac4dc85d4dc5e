import type { Bundle } from '@/server/bundle/bundle'
import type { Handle } from '@/server/db/client'
import { insertRows } from '@/server/db/insert-rows'
import { insertFound } from './save-run'

/** Writes the runs that are new. What the newest found is written whole; of others what a bundle has of them. */
export async function writeRuns(db: Handle, storyId: string, after: Bundle, before: Bundle | null): Promise<void> {
  const known = new Set(before?.runs.map(({ id }) => id))
  if (after.runs.every(({ id }) => known.has(id))) return
  // numbers are one of a kind: those that move make room first
  await db.$executeRaw`UPDATE "Run" SET "number" = -"number" WHERE "storyId" = ${storyId}`
  for (const [i, run] of after.runs.entries()) {
    const number = i + 1
    if (known.has(run.id)) {
      await db.run.update({ where: { id: run.id }, data: { number } })
      continue
    }
    const { id, method, milliseconds, at, propositions, failed, sources, rules } = run
    const whole = number === after.runs.length ? after.comparison : null
    const settings = { propositions, ...(failed.length > 0 ? { failed } : {}), ...(rules ? { rules } : {}) }
    const emptiedAt = whole ? null : new Date(at)
    await db.run.create({
      data: { id, storyId, number, method, settings, milliseconds, createdAt: new Date(at), emptiedAt },
    })
    if (whole) await insertFound(db, storyId, id, whole)
    else {
      const rows = sources.map(({ id: key, ...about }, position) => ({ runId: id, position, key, ...about }))
      await insertRows(db, 'RunSource', rows)
    }
  }
}

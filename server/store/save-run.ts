import { z } from 'zod'
import type { RunDto } from '@/contracts/desk'
import type { Voice } from '@/engine/model/claim'
import type { Comparison } from '@/engine/model/comparison'
import type { Handle } from '@/server/db/client'
import { insertRows } from '@/server/db/insert-rows'
import { runRows } from './run-rows'

/** The claims and findings of this many runs of a story are kept; of older ones only what went into them. */
export const RUNS_KEPT = 3

/** `failed`: the sources that this run left out. */
export const settingsSchema = z.object({
  propositions: z.array(z.string()),
  failed: z.array(z.object({ source: z.string(), message: z.string() })).default([]),
})
type Settings = { propositions: string[] }

/** Stores one pass of the method over a story. Call it inside a transaction: a run is there whole or not at all. */
export async function saveRun(
  db: Handle,
  storyId: string,
  comparison: Comparison,
  settings: Settings,
  milliseconds: number,
): Promise<RunDto> {
  const last = await db.run.findFirst({ where: { storyId }, orderBy: { number: 'desc' }, select: { number: true } })
  const number = (last?.number ?? 0) + 1
  const failed = comparison.failed ?? []
  const kept = failed.length > 0 ? { ...settings, failed } : settings
  const run = await db.run.create({
    data: { storyId, number, method: comparison.method, settings: kept, milliseconds },
  })
  await insertFound(db, storyId, run.id, comparison)
  await emptyOldRuns(db, storyId, number)
  return { id: run.id, method: run.method, at: run.createdAt.toISOString(), milliseconds, failed }
}

/** What a run was given and what it found, as rows of its own. */
export async function insertFound(db: Handle, storyId: string, runId: string, comparison: Comparison): Promise<void> {
  const rows = runRows(runId, comparison, await voiceIds(db, storyId, comparison))
  await insertRows(db, 'RunSource', rows.sources)
  await insertRows(db, 'Claim', rows.claims)
  await insertRows(db, 'ClaimVoice', rows.claimVoices)
  await insertRows(db, 'Question', rows.questions)
  await insertRows(db, 'Answer', rows.answers)
  await insertRows(db, 'AnswerClaim', rows.answerClaims)
  await insertRows(db, 'Relation', rows.relations)
  await insertRows(db, 'Stance', rows.stances)
}

async function voiceIds(db: Handle, storyId: string, { claims }: Comparison): Promise<(voice: Voice) => string> {
  const keyOf = ({ name, kind }: { name: string; kind: string }) => `${kind}\n${name}`
  const known = new Set((await db.voice.findMany({ where: { storyId } })).map(keyOf))
  const fresh = new Map<string, Voice>()
  for (const voice of claims.flatMap((claim) => claim.voices))
    if (!known.has(keyOf(voice))) fresh.set(keyOf(voice), voice)
  await db.voice.createMany({ data: [...fresh.values()].map(({ name, kind }) => ({ storyId, name, kind })) })
  const ids = new Map((await db.voice.findMany({ where: { storyId } })).map((voice) => [keyOf(voice), voice.id]))
  return (voice) => ids.get(keyOf(voice)) as string
}

async function emptyOldRuns(db: Handle, storyId: string, newest: number): Promise<void> {
  const old = await db.run.findMany({
    where: { storyId, emptiedAt: null, number: { lte: newest - RUNS_KEPT } },
    select: { id: true },
  })
  const runId = { in: old.map((run) => run.id) }
  if (old.length === 0) return
  await db.question.deleteMany({ where: { runId } })
  await db.claim.deleteMany({ where: { runId } })
  await db.stance.deleteMany({ where: { runId } })
  await db.run.updateMany({ where: { id: runId }, data: { emptiedAt: new Date() } })
}

import { comparisonSchema } from '@/contracts/comparison'
import type { Comparison } from '@/engine/model/comparison'
import type { Handle } from '@/server/db/client'
import { settingsSchema } from './save-run'

/** The newest run of a story, null before the first. */
export const newestRun = (db: Handle, storyId: string) =>
  db.run.findFirst({ where: { storyId }, orderBy: { number: 'desc' } })

/** What a run was given: propositions, and of each source all but its text. */
export async function loadInput(db: Handle, run: { id: string; settings: unknown }) {
  const rows = await db.runSource.findMany({ where: { runId: run.id }, orderBy: { position: 'asc' } })
  const sources = rows.map(({ runId: _run, position: _position, key, ...about }) => ({ id: key, ...about }))
  return { sources, propositions: settingsSchema.parse(run.settings).propositions }
}

const KEPT = 8
const kept = new Map<string, Comparison>()

/** What the method returned in this run, read back from its rows. Runs never change, so the last few are remembered. */
export async function loadComparison(db: Handle, run: { id: string; method: string }): Promise<Comparison> {
  const known = kept.get(run.id)
  kept.delete(run.id)
  const comparison = known ?? (await readComparison(db, run))
  kept.set(run.id, comparison)
  const oldest = kept.keys().next().value
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return comparison
}

async function readComparison(db: Handle, run: { id: string; method: string }): Promise<Comparison> {
  const where = { where: { runId: run.id } }
  const inOrder = { ...where, orderBy: { position: 'asc' } } as const
  const sources = await db.runSource.findMany(inOrder)
  const claims = await db.claim.findMany(inOrder)
  const voices = groupBy(await db.claimVoice.findMany({ ...inOrder, include: { voice: true } }), (row) => row.claimId)
  const questions = await db.question.findMany(inOrder)
  const answers = groupBy(await db.answer.findMany(inOrder), (row) => row.questionId)
  const members = groupBy(await db.answerClaim.findMany(inOrder), (row) => `${row.questionId}\n${row.answerPosition}`)
  const relations = groupBy(await db.relation.findMany(inOrder), (row) => row.questionId)
  const stances = await db.stance.findMany(inOrder)

  const { settings } = await db.run.findUniqueOrThrow({ where: { id: run.id }, select: { settings: true } })
  const { failed } = settingsSchema.parse(settings)

  // the schema checks the rows and drops the keys that only the tables have
  return comparisonSchema.parse({
    schema: 'variorum/comparison@1',
    method: run.method,
    sources: sources.map((row) => ({ ...row, id: row.key })),
    claims: claims.map((row) => ({
      ...row,
      quote: { exact: row.exact, prefix: row.prefix, suffix: row.suffix, start: row.spanStart, end: row.spanEnd },
      voices: voices(row.id).map(({ voice }) => voice),
    })),
    questions: questions.map((row) => ({
      ...row,
      against_record: row.againstRecord,
      omitted: { by: row.omittedBy, of: row.omittedOf },
      answers: answers(row.id).map((answer) => ({
        ...answer,
        claims: members(`${row.id}\n${answer.position}`).map((member) => member.claimId),
      })),
      relations: relations(row.id),
    })),
    stances: stances.map((row) => ({ ...row, claim: row.claimId })),
    ...(failed.length > 0 ? { failed } : {}),
  })
}

function groupBy<T>(rows: T[], keyOf: (row: T) => string): (key: string) => T[] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return (key) => groups.get(key) ?? []
}

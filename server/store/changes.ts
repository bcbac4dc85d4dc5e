import type { PersonDto } from '@/contracts/desk'
import type { Prisma } from '@/generated/sqlite/client'
import type { Handle } from '@/server/db/client'

export type NewChange = {
  storyId: string
  /** what undoing it does: a kind of edit, or one of those in server/usecases/changes */
  kind: string
  subject: string
  /** for the audit trail, in words */
  what: string
  from: string | null
  to: string | null
  why: string
  data: Prisma.InputJsonValue
  anchors?: Prisma.InputJsonValue
  batch?: string
  person: PersonDto | null
}

/** Writes down that something was changed; call it in the transaction that changes it. */
export async function insertChange(db: Handle, { person, anchors = [], ...change }: NewChange): Promise<string> {
  const { _max } = await db.change.aggregate({ where: { storyId: change.storyId }, _max: { number: true } })
  const data = { ...change, anchors, number: (_max.number ?? 0) + 1, personId: person?.id ?? null }
  return (await db.change.create({ data, select: { id: true } })).id
}

const WITH_PERSON = { person: { select: { id: true, name: true } } } as const
export type ChangeRow = Prisma.ChangeGetPayload<{ include: typeof WITH_PERSON }>

/** The changes that stand, oldest first; of the kinds given, or all. */
export const standingChanges = (db: Handle, storyId: string, kinds?: readonly string[]): Promise<ChangeRow[]> =>
  db.change.findMany({
    where: { storyId, undoneAt: null, ...(kinds ? { kind: { in: [...kinds] } } : {}) },
    orderBy: { number: 'asc' },
    include: WITH_PERSON,
  })

export const findChange = (db: Handle, storyId: string, id: string): Promise<ChangeRow | null> =>
  db.change.findFirst({ where: { storyId, id }, include: WITH_PERSON })

/** Those of the ids that are changes of this story. */
export async function idsAmong(db: Handle, storyId: string, ids: string[]): Promise<string[]> {
  const rows = await db.change.findMany({ where: { storyId, id: { in: ids } }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** All that were made in one go with a change, oldest first. */
export const batchOf = (db: Handle, change: ChangeRow): Promise<ChangeRow[]> =>
  change.batch === null
    ? Promise.resolve([change])
    : db.change.findMany({
        where: { storyId: change.storyId, batch: change.batch },
        orderBy: { number: 'asc' },
        include: WITH_PERSON,
      })

/** The newest change of a person that stands. */
export const newestStanding = (db: Handle, storyId: string, personId: string | null): Promise<ChangeRow | null> =>
  db.change.findFirst({
    where: { storyId, personId, undoneAt: null },
    orderBy: { number: 'desc' },
    include: WITH_PERSON,
  })

/** What a person undid last, unless they changed something since: then there is nothing to do again. */
export async function newestUndone(db: Handle, storyId: string, personId: string | null): Promise<ChangeRow | null> {
  const undone = await db.change.findFirst({
    where: { storyId, personId, undoneAt: { not: null } },
    orderBy: [{ undoneAt: 'desc' }, { number: 'asc' }],
    include: WITH_PERSON,
  })
  const newest = await db.change.findFirst({ where: { storyId, personId }, orderBy: { number: 'desc' } })
  return undone?.undoneAt && newest && newest.createdAt <= undone.undoneAt ? undone : null
}

/** A later change on the same subject that stands: undoing an earlier one would go against it. */
export const laterOn = (db: Handle, change: ChangeRow): Promise<ChangeRow | null> =>
  db.change.findFirst({
    where: { storyId: change.storyId, subject: change.subject, undoneAt: null, number: { gt: change.number } },
    include: WITH_PERSON,
  })

/** Marks changes as undone, or as standing again, and writes down who did so. */
export async function markChanges(
  db: Handle,
  ids: string[],
  act: 'undone' | 'redone',
  person: PersonDto | null,
): Promise<void> {
  await db.change.updateMany({ where: { id: { in: ids } }, data: { undoneAt: act === 'undone' ? new Date() : null } })
  const personId = person?.id ?? null
  await db.changeEvent.createMany({ data: ids.map((changeId) => ({ changeId, act, personId })) })
}

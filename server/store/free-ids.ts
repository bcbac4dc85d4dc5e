import type { Bundle } from '@/server/bundle/bundle'
import { idsOf } from '@/server/bundle/ids'
import type { Handle } from '@/server/db/client'

type Kind = keyof ReturnType<typeof idsOf>
const AT_ONCE = 2000

/**
 * Ids for the rows of a bundle, by its own: those that `rows` knows already, else the very same where no other story of
 * this database has it, else with the first number behind it that is free.
 */
export async function rowIds(
  db: Handle,
  bundle: Bundle,
  rows: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [kind, all] of Object.entries(idsOf(bundle)) as [Kind, string[]][]) {
    let open = all.filter((id) => !rows.has(id))
    for (const id of all) ids.set(id, rows.get(id) ?? id)
    for (let number = 1; open.length > 0; number++) {
      const named = (id: string) => (number === 1 ? id : `${id}~${number}`)
      const taken = await takenIds(db, kind, open.map(named))
      for (const id of open) ids.set(id, named(id))
      open = open.filter((id) => taken.has(named(id)))
    }
  }
  return ids
}

async function takenIds(db: Handle, kind: Kind, ids: string[]): Promise<Set<string>> {
  const taken = new Set<string>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const where = { where: { id: { in: ids.slice(from, from + AT_ONCE) } }, select: { id: true } }
    const found = await {
      run: () => db.run.findMany(where),
      change: () => db.change.findMany(where),
      changeEvent: () => db.changeEvent.findMany(where),
      review: () => db.review.findMany(where),
      suggestion: () => db.suggestion.findMany(where),
    }[kind]()
    for (const { id } of found) taken.add(id)
  }
  return taken
}

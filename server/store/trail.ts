import type { TrailEntry } from '@/contracts/edits'
import type { Handle } from '@/server/db/client'

export type TrailLine = Omit<TrailEntry, 'href'> & { kind: string; data: unknown }

/** Every change of a story and every undoing and redoing of one, newest first. */
export async function trailOf(db: Handle, storyId: string): Promise<TrailLine[]> {
  const changes = await db.change.findMany({
    where: { storyId },
    orderBy: { number: 'desc' },
    include: { person: { select: { name: true } }, events: { include: { person: { select: { name: true } } } } },
  })
  const lines = changes.flatMap(({ events, person, createdAt, undoneAt, ...change }) => {
    const { id, kind, data, what, from, to, why } = change
    const about = { change: id, kind, data, what, from, to, why, stands: undoneAt === null }
    const line = (event: { id: string; act: string; person: { name: string } | null; createdAt: Date }): TrailLine => ({
      ...about,
      id: event.id,
      act: event.act as TrailEntry['act'],
      person: event.person?.name ?? 'Somebody on this computer',
      at: event.createdAt.toISOString(),
    })
    return [line({ id, act: 'made', person, createdAt }), ...events.map(line)]
  })
  // the sort is stable: of two lines of one instant the one that came last stays first
  return lines.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}

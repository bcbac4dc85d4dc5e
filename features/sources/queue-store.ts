import type { Entry } from './import-item'

/**
 * The queue of an import, kept by the browser until it is done: files, texts and how far each is, so that it goes on after
 * the page was loaded anew. It stays on this computer. What was added is kept without its content.
 */

const NAME = 'variorum-import'
const TABLE = 'entries'

type Row = Entry & { key: string; slug: string; order: number }

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

async function table<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(NAME, 1)
  opening.onupgradeneeded = () =>
    opening.result.createObjectStore(TABLE, { keyPath: 'key' }).createIndex('slug', 'slug')
  const db = await result(opening)
  try {
    return await work(db.transaction(TABLE, mode).objectStore(TABLE))
  } finally {
    db.close()
  }
}

const keyOf = (slug: string, id: string): string => `${slug}\n${id}`
const NOTHING = new File([], 'added')

/** Keeps entries as they are now; false where the browser does not keep anything for us. */
export async function keepEntries(slug: string, entries: { entry: Entry; order: number }[]): Promise<boolean> {
  try {
    await table('readwrite', async (store) => {
      for (const { entry, order } of entries) {
        const light = entry.state.at === 'added' && 'file' in entry.item.content
        const item = light ? { ...entry.item, content: { file: NOTHING } } : entry.item
        const row: Row = { key: keyOf(slug, entry.item.id), slug, order, item, state: entry.state }
        await result(store.put(row))
      }
    })
    return true
  } catch {
    return false
  }
}

/** The queue of a story in its order; what was on its way when the page went is to be sent again. */
export async function keptEntries(slug: string): Promise<Entry[]> {
  const rows = await table('readonly', (store) => result<Row[]>(store.index('slug').getAll(slug))).catch(() => [])
  return rows
    .sort((a, b) => a.order - b.order)
    .map(({ item, state }) => ({
      item,
      state: state.at === 'sending' || state.at === 'waiting' ? { at: 'stopped' } : state,
    }))
}

export async function forgetEntries(slug: string, ids: string[]): Promise<void> {
  await table('readwrite', async (store) => {
    for (const id of ids) await result(store.delete(keyOf(slug, id)))
  }).catch(() => {})
}

/** The stories whose imports wait to be taken up again, each with how much is left. */
export async function unfinished(): Promise<{ slug: string; left: number }[]> {
  const rows = await table('readonly', (store) => result<Row[]>(store.getAll())).catch(() => [])
  const left = new Map<string, number>()
  for (const { slug, state } of rows)
    if (state.at !== 'added' && state.at !== 'failed') left.set(slug, (left.get(slug) ?? 0) + 1)
  return [...left].map(([slug, count]) => ({ slug, left: count }))
}

import { addresses } from '@/contracts/addresses'
import type { Problem, SourceMeta } from '@/contracts/desk'

export type ImportItem = {
  id: string
  name: string
  content: { file: File } | { text: string; meta: Partial<SourceMeta> }
}

export type ImportState =
  | { at: 'waiting' | 'sending' | 'stopped' }
  | { at: 'added'; sourceId: string; warnings: string[] }
  | { at: 'failed'; problem: Problem }

export type RunState = 'none' | 'running' | 'done' | 'stopped' | { problem: Problem }

type Report = { item: (id: string, state: ImportState) => void; run: (state: RunState) => void }
type Connection = { slug: string; fetch: typeof fetch; signal: AbortSignal }

/** What the server takes at most, so that a larger file is refused before it is sent. */
export const LARGEST_FILE = 10 * 1024 * 1024

const TOO_LARGE: Problem = {
  code: 'too-large',
  message: 'The file is over 10 MB.',
  next: 'Split it, or keep only the article.',
}
const UNREACHABLE: Problem = {
  code: 'unreachable',
  message: 'The program did not answer.',
  next: 'See whether it still runs in the terminal, then try again.',
}

/**
 * Sends the items one after the other, then runs the method once over what was added. Stopping leaves what was added
 * in the story and runs the method over it; one bad item stops nothing.
 */
export async function sendAll(items: ImportItem[], connection: Connection, report: Report): Promise<number> {
  let added = 0
  for (const item of items) {
    if (connection.signal.aborted) {
      report.item(item.id, { at: 'stopped' })
      continue
    }
    report.item(item.id, { at: 'sending' })
    const state = await send(item, connection)
    if (state.at === 'added') added++
    report.item(item.id, state)
  }
  if (added > 0) await compareNow(connection, report.run)
  return added
}

async function send(item: ImportItem, { slug, fetch, signal }: Connection): Promise<ImportState> {
  if ('file' in item.content && item.content.file.size > LARGEST_FILE) return { at: 'failed', problem: TOO_LARGE }
  try {
    const response = await fetch(`/api/stories/${encodeURIComponent(slug)}/sources`, {
      method: 'POST',
      body: formOf(item),
      signal,
    })
    const answer = await response.json()
    if (response.ok) return { at: 'added', sourceId: answer.sourceId, warnings: answer.warnings ?? [] }
    return { at: 'failed', problem: answer.problem ?? UNREACHABLE }
  } catch {
    return signal.aborted ? { at: 'stopped' } : { at: 'failed', problem: UNREACHABLE }
  }
}

function formOf({ name, content }: ImportItem): FormData {
  const form = new FormData()
  if ('file' in content) form.set('file', content.file)
  else {
    form.set('text', content.text)
    form.set('fileName', name)
    form.set('meta', JSON.stringify(content.meta))
  }
  form.set('run', 'later')
  return form
}

/** Runs the method over what the story holds now. */
export async function compareNow(
  { slug, fetch }: Pick<Connection, 'slug' | 'fetch'>,
  report: (state: RunState) => void,
): Promise<void> {
  report('running')
  try {
    const response = await fetch(addresses.run(slug), { method: 'POST' })
    if (response.ok) return report('done')
    const problem: Problem = (await response.json()).problem ?? UNREACHABLE
    report(problem.code === 'run-stopped' ? 'stopped' : { problem })
  } catch {
    report({ problem: UNREACHABLE })
  }
}

/** Stops the run that is at work; whoever waits for it is told. */
export const stopComparing = ({ slug, fetch }: Pick<Connection, 'slug' | 'fetch'>): Promise<unknown> =>
  fetch(addresses.run(slug), { method: 'DELETE' }).catch(() => null)

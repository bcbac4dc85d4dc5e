import { addresses } from '@/contracts/addresses'
import type { Problem } from '@/contracts/desk'
import type { ImportAnswer } from '@/contracts/imported'
import { FILE_KINDS, kindOfName } from '@/contracts/interchange/kinds'
import type { ImportItem, ImportState } from './import-item'

export type RunState = 'none' | 'running' | 'done' | 'stopped' | { problem: Problem }

type Report = { item: (id: string, state: ImportState, answer?: ImportAnswer) => void; run: (state: RunState) => void }
type Connection = { slug: string; fetch: typeof fetch; signal: AbortSignal }

const UNREACHABLE: Problem = {
  code: 'unreachable',
  message: 'The program did not answer.',
  next: 'See whether it still runs in the terminal, then try again.',
}

/** What the server takes at most of a file of this name, in bytes, so that a larger one is refused before it is sent. */
export function largestOf(name: string): number {
  const kind = kindOfName(name) ?? 'text'
  return FILE_KINDS.find((one) => one.kind === kind)?.largest ?? 0
}

const tooLarge = (name: string): Problem => ({
  code: 'too-large',
  message: `The file is over ${largestOf(name) / 1_000_000} MB.`,
  next: 'Split it, or keep only the article.',
})

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
    const { state, answer } = await send(item, connection)
    if (answer && addsSomething(answer)) added++
    report.item(item.id, state, answer)
  }
  if (added > 0) await compareNow(connection, report.run)
  return added
}

const addsSomething = ({ found, kept }: ImportAnswer): boolean =>
  found.length > 0 || kept.given.some(({ outcome }) => outcome === 'set' || outcome === 'own-source')

type Sent = { state: ImportState; answer?: ImportAnswer }

async function send(item: ImportItem, { slug, fetch, signal }: Connection): Promise<Sent> {
  if ('file' in item.content && item.content.file.size > largestOf(item.name))
    return { state: { at: 'failed', problem: tooLarge(item.name) } }
  try {
    const response = await fetch(addresses.addSource(slug), { method: 'POST', body: formOf(item), signal })
    const answer = await response.json()
    if (!response.ok) return { state: refused(answer.problem ?? UNREACHABLE, item) }
    const { sourceId, warnings, found, kept } = answer as ImportAnswer
    return { state: { at: 'added', sourceId, warnings, found, kept }, answer }
  } catch {
    return { state: signal.aborted ? { at: 'stopped' } : { at: 'failed', problem: UNREACHABLE } }
  }
}

/** What was on its way when an import was stopped may have arrived: then it is there, and nothing went wrong. */
function refused(problem: Problem, { again }: ImportItem): ImportState {
  if (!again || problem.code !== 'duplicate') return { at: 'failed', problem }
  return { at: 'added', sourceId: null, warnings: [problem.message], found: [], kept: null }
}

function formOf({ name, content }: ImportItem): FormData {
  const form = new FormData()
  if ('file' in content) form.set('file', content.file)
  else {
    if ('link' in content) form.set('link', content.link)
    else form.set('text', content.text)
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

import type { SourceDto } from '@/contracts/desk'
import type { EditDto } from '@/contracts/edits'
import type { Comparison } from '@/engine/model/comparison'
import type { Handle } from '@/server/db/client'
import { layOver } from '@/server/edits/lay'
import { loadEdits } from './edits'
import { loadComparison, newestRun } from './load-run'
import { listSources } from './sources'

export type Shown = {
  run: NonNullable<Awaited<ReturnType<typeof newestRun>>>
  sources: SourceDto[]
  machine: Comparison
  /** the machine's findings with people's edits over them */
  comparison: Comparison
  edits: EditDto[]
}

/** What a story shows now: its newest run with the edits that stand. Null before the first run. */
export async function loadShown(db: Handle, storyId: string): Promise<Shown | null> {
  const run = await newestRun(db, storyId)
  if (!run) return null
  const machine = await loadComparison(db, run)
  const sources = await listSources(db, storyId)
  const { placed, edits } = await loadEdits(db, storyId, machine)
  return { run, sources, machine, comparison: layOver(machine, placed, sources), edits }
}

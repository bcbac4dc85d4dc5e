import type { TrailEntry, UndoState } from '@/contracts/edits'

/** The audit trail of a story, newest first, a page at a time. */
export const getTrail = async (
  _slug: string,
  _at: { page: number },
): Promise<{ entries: TrailEntry[]; pages: number }> => ({ entries: [], pages: 1 })

/** What undo and redo would do now. */
export const getUndoState = async (_slug: string): Promise<UndoState> => ({ undo: null, redo: null })

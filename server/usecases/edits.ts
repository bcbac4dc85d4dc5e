import type { Outcome } from '@/contracts/desk'
import type { EditInput } from '@/contracts/edits'
import { failed } from '@/server/errors/outcome'

const later = () => failed('internal', 'Edits are not kept yet.', 'Try again later.')

/** Keeps one edit. `made`: the id of the claim or question it made. */
export const editStory = async (
  _slug: string,
  _input: EditInput,
): Promise<Outcome<{ id: string; made: string | null }>> => later()

/** Keeps several edits, all or none; one undo takes all of them back. */
export const editMany = async (_slug: string, _inputs: EditInput[]): Promise<Outcome<{ ids: string[] }>> => later()

/** Takes back the newest change of who works here. */
export const undoLast = async (_slug: string): Promise<Outcome<{ what: string }>> => later()

/** Does again what was taken back last, as long as nothing was changed since. */
export const redoLast = async (_slug: string): Promise<Outcome<{ what: string }>> => later()

/** Takes one change back, with all that were made in one go with it. */
export const undoChange = async (_slug: string, _changeId: string): Promise<Outcome<{ what: string }>> => later()

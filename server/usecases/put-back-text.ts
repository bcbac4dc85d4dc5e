import type { Handle } from '@/server/db/client'
import { swapVersion, versionPages, versionText } from '@/server/store/source-versions'
import { freeze } from './freeze-text'

/** Lets another of a source's texts hold again; nothing happens where it holds already. */
export async function putBackText(db: Handle, storyId: string, sourceId: string, number: number): Promise<void> {
  const text = await versionText(db, storyId, sourceId, number)
  if (text === null) return
  const { fileName: _own, ...frozen } = freeze('', text, await versionPages(db, storyId, sourceId, number))
  await swapVersion(db, storyId, sourceId, number, frozen)
}

import type { LinkFetching } from '@/contracts/links'
import type { Handle } from '@/server/db/client'
import { readSetting, writeSetting } from './settings'

const KEY = 'links.fetch'

export async function readLinkFetching(db: Handle): Promise<LinkFetching> {
  const value = await readSetting(db, KEY)
  return value === 'allowed' || value === 'refused' ? value : 'ask'
}

export const writeLinkFetching = (db: Handle, allowed: boolean): Promise<void> =>
  writeSetting(db, KEY, allowed ? 'allowed' : 'refused')

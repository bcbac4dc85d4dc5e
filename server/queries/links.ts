import type { LinkFetching } from '@/contracts/links'
import { database } from '@/server/db/client'
import { readLinkFetching } from '@/server/store/link-setting'

/** Whether links are fetched, as the person who works here decided. */
export const getLinkFetching = (): Promise<LinkFetching> => readLinkFetching(database())

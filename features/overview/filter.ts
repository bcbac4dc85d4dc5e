import { createLoader, parseAsString } from 'nuqs/server'

/** Which source stands beside all others, as it stands in the address bar; null: the table of those that meet most. */
export const overviewParsers = { beside: parseAsString }

export const loadOverview = createLoader(overviewParsers)
export type OverviewAddress = Awaited<ReturnType<typeof loadOverview>>

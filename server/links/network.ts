import { lookup } from 'node:dns/promises'
import { buildConnector } from 'undici'
import { LARGEST_FILE } from '@/contracts/interchange/kinds'

/** The way out, given to whoever fetches: a test gives one that leads to a server of its own. */
export type Network = {
  /** every IP address that a name stands for now; fails where it stands for none */
  lookUp: (host: string) => Promise<string[]>
  /** opens a connection to `hostname`, which is an IP address that was checked; `servername` is whose certificate is asked */
  connect: buildConnector.connector
}

/** How long each part may take, in milliseconds, and how much may come, in bytes. */
export type Limits = { lookUp: number; connect: number; head: number; whole: number; bytes: number; redirects: number }

export const LIMITS: Limits = {
  lookUp: 10_000,
  connect: 10_000,
  head: 20_000,
  whole: 60_000,
  bytes: LARGEST_FILE,
  redirects: 5,
}

/** The internet. */
export const internet: Network = {
  lookUp: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  connect: buildConnector({ timeout: LIMITS.connect, allowH2: false, maxCachedSessions: 0 }),
}

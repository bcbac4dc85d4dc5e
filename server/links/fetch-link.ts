import { Agent, type Dispatcher } from 'undici'
import { ProblemError, stop } from '@/server/errors/outcome'
import { checkedHost } from './checked-host'
import { internet, LIMITS, type Limits, type Network } from './network'
import { pinned } from './pinned'
import { ACCEPTED_ENCODINGS, readBody, tooLarge } from './read-body'
import { refuseStatus, troubleOf } from './troubles'
import { webAddress } from './web-address'
import { within } from './within'

/** A page as it came. `from`: the address that answered, after every redirect; `notes`: what should be known of the way. */
export type Fetched = {
  from: string
  at: Date
  contentType: string
  disposition: string
  bytes: Uint8Array
  notes: string[]
}

type Options = { network?: Network; limits?: Partial<Limits>; now?: () => Date }

/** Who asks, as every server is told. It does not pass for a browser. */
export const USER_AGENT = 'Variorum/0.1 (a person asked for this page; one request)'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Fetches one page of the public web that a person named. Every address on the way is checked before anything is sent to
 * it, and the connection goes to the very address that was checked. Stops with a problem for everything that is not a page.
 */
export async function fetchLink(given: string, options: Options = {}): Promise<Fetched> {
  const limits = { ...LIMITS, ...options.limits }
  const way = { network: options.network ?? internet, limits, now: options.now ?? (() => new Date()) }
  const first = webAddress(given)
  const late = () => new ProblemError(troubleOf(first, { late: 'whole' }))
  return within(limits.whole, late, (signal) => follow(first, way, signal))
}

type Way = { network: Network; limits: Limits; now: () => Date }

async function follow(first: URL, way: Way, signal: AbortSignal): Promise<Fetched> {
  const notes: string[] = []
  let url = first
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(url, way, signal)
    if ('fetched' in answer) return { ...answer.fetched, notes }
    if (redirects === way.limits.redirects)
      stop(
        'redirects',
        `“${first.host}” sent on more than ${redirects} times.`,
        'Open the page in your browser and give the address it ends at.',
      )
    const next = webAddress(answer.location, url)
    if (url.protocol === 'https:' && next.protocol === 'http:')
      notes.push(
        `${url.host} sent on from https to http: what came over ${next.host} was not encrypted and could have been changed on its way`,
      )
    url = next
  }
}

type Answer = { location: string } | { fetched: Omit<Fetched, 'notes'> }

async function ask(url: URL, { network, limits, now }: Way, signal: AbortSignal): Promise<Answer> {
  const addresses = await checkedHost(url, network, limits)
  const agent = new Agent({
    connect: pinned(addresses, network, limits),
    headersTimeout: limits.head,
    bodyTimeout: limits.whole,
    maxHeaderSize: 32_768,
  })
  try {
    const answer = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: { 'user-agent': USER_AGENT, accept: 'text/html, */*;q=0.5', 'accept-encoding': ACCEPTED_ENCODINGS },
      signal,
    })
    const location = headerOf(answer, 'location')
    if (REDIRECTS.has(answer.statusCode) && location !== '') return { location }
    refuseStatus(url, answer.statusCode)
    if (Number(headerOf(answer, 'content-length')) > limits.bytes) tooLarge(limits.bytes)
    const bytes = await readBody(answer.body, headerOf(answer, 'content-encoding'), limits.bytes)
    const contentType = headerOf(answer, 'content-type')
    return {
      fetched: { from: url.href, at: now(), contentType, disposition: headerOf(answer, 'content-disposition'), bytes },
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw new ProblemError(troubleOf(url, error))
  } finally {
    await agent.destroy()
  }
}

function headerOf({ headers }: Dispatcher.ResponseData, name: string): string {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

import type { reachOf } from '../env/reach.mjs'

/**
 * Who may speak to the server: pages it served itself, and programs that ask it by a loopback name, or by one that it was
 * started with for others.
 */
export type Asked = { method: string; headers: Pick<Headers, 'get'> }
export type Reach = ReturnType<typeof reachOf>
export type Refusal = { status: 421 | 403; code: string; message: string; next: string }

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i
const NAMED = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

export const isSafe = (method: string): boolean => SAFE.has(method.toUpperCase())

/** Why a request is refused, or null where it may pass. */
export function refusal({ method, headers }: Asked, reach: Reach): Refusal | null {
  const host = headers.get('host') ?? ''
  // a page elsewhere can point its own name at this server, but then its name is what the browser asks for
  if (!LOOPBACK.test(host) && !reach.names.has(NAMED.exec(host)?.[1]?.toLowerCase() ?? ''))
    return {
      status: 421,
      code: 'wrong-host',
      message: `Variorum answers to ${['localhost', '127.0.0.1', ...reach.names].join(', ')} only.`,
      next: 'Open it under one of these.',
    }
  if (isSafe(method) || fromOwnPage(host, headers, reach)) return null
  const message = 'A page of another site may not change anything here.'
  return { status: 403, code: 'other-site', message, next: 'Do it on a page of Variorum itself.' }
}

/** Browsers say where a post comes from; programs such as curl say nothing. */
function fromOwnPage(host: string, headers: Asked['headers'], { shared }: Reach): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')?.toLowerCase() ?? null
  const own = host.toLowerCase()
  // what stands before a shared server may speak https for it
  return origin === null || origin === `http://${own}` || (shared && origin === `https://${own}`)
}

/** Who may speak to the server: pages it served itself, and programs on this computer that ask it by a loopback name. */
type Asked = { method: string; headers: Pick<Headers, 'get'> }
export type Refusal = { status: 421 | 403; message: string }

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Why a request is refused, or null where it may pass. */
export function refusal({ method, headers }: Asked): Refusal | null {
  const host = headers.get('host') ?? ''
  // a page elsewhere can point its own name at the loopback address, but then its name is what the browser asks for
  if (!LOOPBACK.test(host))
    return { status: 421, message: 'Variorum answers to localhost and 127.0.0.1 only. Open it under one of these.' }
  if (SAFE.has(method.toUpperCase()) || fromOwnPage(host, headers)) return null
  return { status: 403, message: 'A page of another site may not change anything here.' }
}

/** Browsers say where a post comes from; programs such as curl say nothing. */
function fromOwnPage(host: string, headers: Asked['headers']): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin === null || origin.toLowerCase() === `http://${host.toLowerCase()}`
}

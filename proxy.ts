import { type NextRequest, NextResponse } from 'next/server'
import { ASKED_BY } from '@/contracts/api/problems'
import { COOKIE, gate } from '@/server/access/gate'
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/server/access/security-headers'
import { reachOf } from '@/server/env/reach.mjs'

/** Stands before every address, server actions and static files included. Next reads the nonce from the request's own policy. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { method, headers: given, nextUrl, cookies } = request
  const { pathname: path, search } = nextUrl
  const cookie = cookies.get(COOKIE)?.value ?? null
  const passed = await gate({ method, headers: given, path, search, cookie }, reachOf())
  if ('refused' in passed) {
    const { body, status, headers } = passed.refused
    const location = headers.get('location')
    // Next takes whole addresses only, and answers with the path where it is its own
    if (location) headers.set('location', new URL(location, nextUrl).href)
    return withHeaders(new NextResponse(body, { status, headers }))
  }
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(given)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  // whatever the sender calls themselves
  headers.delete(ASKED_BY)
  if (passed.by !== null) headers.set(ASKED_BY, encodeURIComponent(passed.by))
  const response = withHeaders(NextResponse.next({ request: { headers } }))
  response.headers.set('content-security-policy', policy)
  return response
}

function withHeaders(response: NextResponse): NextResponse {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  return response
}

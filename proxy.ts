import { type NextRequest, NextResponse } from 'next/server'
import { refusal } from '@/server/access/request-guard'
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/server/access/security-headers'

/** Stands before every address, server actions and static files included. Next reads the nonce from the request's own policy. */
export function proxy(request: NextRequest): NextResponse {
  const refused = refusal(request)
  if (refused) return withHeaders(new NextResponse(`${refused.message}\n`, { status: refused.status }))
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = withHeaders(NextResponse.next({ request: { headers } }))
  response.headers.set('content-security-policy', policy)
  return response
}

function withHeaders(response: NextResponse): NextResponse {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  return response
}

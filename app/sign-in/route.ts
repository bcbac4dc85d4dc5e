import { isToken, needsToken, signedInBy } from '@/server/usecases/tokens'
import { signInPage } from './page-text'

/** The page to sign in: it loads nothing and shows nothing of anybody. */
export async function GET(): Promise<Response> {
  return needsToken() ? page(200, null) : away('/')
}

/** Signs a browser in by a token, which from then on is in a cookie that no script can read. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null)
  const token = form?.get('token')
  const secret = typeof token === 'string' ? token.trim() : ''
  if (!(await isToken(secret))) return page(401, 'This token opens nothing here: it is none, or was revoked.')
  return away(ownPath(new URL(request.url).searchParams.get('next')), signedInBy(secret, isSecure(request)))
}

/** Signs out. */
export async function DELETE(request: Request): Promise<Response> {
  return new Response(null, { status: 204, headers: { 'set-cookie': signedInBy(null, isSecure(request)) } })
}

const page = (status: number, trouble: string | null): Response =>
  new Response(signInPage(trouble), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })

const away = (location: string, cookie?: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', ...(cookie ? { 'set-cookie': cookie } : {}) },
  })

/** A path of this server, and never the address of another. */
function ownPath(wanted: string | null): string {
  const here = 'http://here.invalid'
  if (wanted === null || !URL.canParse(wanted, here)) return '/'
  const { origin, pathname, search } = new URL(wanted, here)
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/'
}

/** Whether the browser speaks https to whatever stands before this server. */
const isSecure = (request: Request): boolean =>
  new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https'

import { API_ROOT, PROBLEM_TYPE, problemOf } from '@/contracts/api/problems'
import { type Asked, isSafe, type Reach, refusal } from './request-guard'

/** The cookie that a browser is signed in by. */
export const COOKIE = 'variorum_token'
export const SIGN_IN = '/sign-in'
/** Posts that change nothing: a token that may only read is enough. */
export const READING = /^\/api\/v1\/(?:compare|judge|stance|attribute|values)$/
/** What is the same for everybody and tells nothing of anybody. */
const OPEN = /^\/(?:sign-in|icon\.svg|_next\/static\/.*)$/

export type Passed = { refused: Response } | { by: string | null }
/** `search`: what follows the path in the address, with its question mark. */
type Request = Asked & { path: string; search: string; cookie: string | null }

/** Lets a request pass, with the name on its token where one was needed, or says why not. */
export async function gate(request: Request, reach: Reach): Promise<Passed> {
  const wrong = refusal(request, reach)
  if (wrong) return { refused: told(request, wrong.status, wrong) }
  if (!reach.shared || OPEN.test(request.path)) return { by: null }
  const secret = bearerOf(request.headers.get('authorization')) ?? request.cookie
  // a server that nobody else can reach need not load what looks into the database
  const holder = secret === null ? null : await (await import('./tokens')).holderOf(secret)
  if (!holder) return { refused: withoutToken(request, secret !== null) }
  if (holder.scope === 'write' || isSafe(request.method) || READING.test(request.path)) return { by: holder.name }
  const message = `The token “${holder.name}” may only read.`
  const next = 'Ask for one that may write: variorum token add NAME --write.'
  return { refused: told(request, 403, { code: 'read-only', message, next }) }
}

const bearerOf = (header: string | null): string | null => /^Bearer +(\S+)$/i.exec(header ?? '')?.[1] ?? null

function withoutToken(request: Request, given: boolean): Response {
  const page = isSafe(request.method) && !request.path.startsWith('/api/')
  if (page) {
    const location = `${SIGN_IN}?next=${encodeURIComponent(request.path + request.search)}`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  }
  const message = given ? 'This token opens nothing here: it is none, or was revoked.' : 'This server asks for a token.'
  const next = 'Send “Authorization: Bearer TOKEN”; a token is made with variorum token add NAME.'
  const challenge = `Bearer realm="Variorum"${given ? ', error="invalid_token"' : ''}`
  return told(request, 401, { code: 'no-token', message, next }, { 'www-authenticate': challenge })
}

/** As a problem to programs, as a line of text to everybody else. */
function told(
  { path }: Request,
  status: number,
  problem: { code: string; message: string; next: string },
  headers: Record<string, string> = {},
): Response {
  const more = { 'cache-control': 'no-store', ...headers }
  if (path === API_ROOT || path.startsWith(`${API_ROOT}/`))
    return new Response(JSON.stringify(problemOf(problem)), {
      status,
      headers: { 'content-type': PROBLEM_TYPE, ...more },
    })
  return new Response(`${problem.message} ${problem.next}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...more },
  })
}

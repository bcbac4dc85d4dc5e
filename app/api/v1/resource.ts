import { problemResponse } from './problem-response'
import type { Handler } from './serve'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Method = (typeof METHODS)[number]
export type Resource = Record<Method | 'OPTIONS', Handler>

/** All methods of one address: those given, and for every other a problem that names them. */
export function resource(given: Partial<Record<Method, Handler>>): Resource {
  const known = METHODS.filter((method) => given[method])
  const allow = [...known, ...(given.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  const other: Handler = async ({ method }) =>
    problemResponse(
      { code: 'method', message: `${method} is nothing that can be done here.`, next: `This address takes ${allow}.` },
      { allow },
    )
  const OPTIONS: Handler = async () => new Response(null, { status: 204, headers: { allow } })
  return { GET: other, POST: other, PUT: other, PATCH: other, DELETE: other, ...given, OPTIONS }
}

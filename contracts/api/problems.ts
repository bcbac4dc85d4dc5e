import { z } from 'zod'

/** Version of what is answered: raised where a field changes, so that remembered answers are asked for again. */
export const API_VERSION = '1.0.0'
export const API_ROOT = '/api/v1'
export const PROBLEM_TYPE = 'application/problem+json'
/** Set for the handlers by what stands before them: the name on the token, encoded as in an address. */
export const ASKED_BY = 'x-variorum-asked-by'

/** The status of each problem that is not simply the sender's to mend, which is 422. */
const STATUS: Record<string, number> = {
  malformed: 400,
  'no-token': 401,
  'read-only': 403,
  'signed-by-token': 403,
  'other-site': 403,
  'not-found': 404,
  'no-such-address': 404,
  method: 405,
  'not-acceptable': 406,
  duplicate: 409,
  'same-text': 409,
  'changed-meanwhile': 409,
  'changed-since': 409,
  'run-stopped': 409,
  'no-name': 409,
  nothing: 409,
  'condition-failed': 412,
  'too-large': 413,
  'too-long': 413,
  'wrong-host': 421,
  unsupported: 415,
  'unsupported-body': 415,
  'links-off': 403,
  'not-public': 403,
  internal: 500,
  'run-failed': 500,
  'link-gone': 502,
  'link-refused': 502,
  'not-trusted': 502,
  redirects: 502,
  unreachable: 502,
  busy: 503,
  'too-slow': 504,
}

/** What a status means, as the title of a problem. */
export const TITLES: Record<number, string> = {
  400: 'The request cannot be read',
  401: 'A token is needed',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not this method',
  406: 'No answer of that type',
  409: 'Against what stands',
  412: 'Changed since it was read',
  413: 'Too large',
  415: 'Not a type that is read here',
  421: 'Not under this name',
  422: 'Not as expected',
  500: 'Not foreseen',
  502: 'The other server did not answer as it should',
  503: 'Busy',
  504: 'The other server took too long',
}

/** The HTTP status of a problem by its code. */
export const statusOfProblem = (code: string): number => STATUS[code] ?? 422

export const meanwhileSchema = z.object({
  id: z.string(),
  person: z.string(),
  at: z.string(),
  says: z.string(),
  why: z.string(),
})

/** Every error, as RFC 9457 has it, with what to do next. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'where this problem is described', examples: ['/developers#problem-404'] }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().meta({ description: 'what happened, and to what' }),
    code: z.string().meta({ description: 'the same problem always has the same code' }),
    next: z.string().meta({ description: 'what to do next' }),
    meanwhile: meanwhileSchema.optional().meta({ description: 'what somebody else did since' }),
  })
  .meta({ id: 'Problem' })
export type ApiProblem = z.infer<typeof problemSchema>

/** A problem as it is answered. */
export function problemOf({
  code,
  message,
  next,
  meanwhile,
}: {
  code: string
  message: string
  next: string
  meanwhile?: z.infer<typeof meanwhileSchema>
}): ApiProblem {
  const status = statusOfProblem(code)
  const title = TITLES[status] ?? 'Problem'
  const type = `/developers#problem-${status}`
  return { type, title, status, detail: message, code, next, ...(meanwhile ? { meanwhile } : {}) }
}

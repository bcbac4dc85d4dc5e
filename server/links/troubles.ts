import type { Problem } from '@/contracts/desk'
import { ProblemError } from '@/server/errors/outcome'
import { ConnectTimeout } from './pinned'

const BY_HAND = 'Open it in your browser, save the page, and drop the file here.'
const LATER = 'Try again later, or save the page from your browser and drop the file here.'

const problem = (code: string, message: string, next: string): Problem => ({ code, message, next })

/** Stops where a server does not give the page; a refusal is taken as one, and not got around. */
export function refuseStatus(url: URL, status: number): void {
  if (status >= 200 && status < 300 && status !== 204) return
  throw new ProblemError(statusProblem(url.host, status))
}

function statusProblem(host: string, status: number): Problem {
  const answered = `(${host} answered ${status})`
  if (status === 204) return problem('empty', `There is nothing at this address ${answered}.`, 'Check the address.')
  if (status === 404 || status === 410)
    return problem(
      'link-gone',
      `There is no such page, or no longer ${answered}.`,
      'Check the address, or look for an archived copy.',
    )
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return problem('link-refused', `The site does not give this page to programs ${answered}.`, BY_HAND)
  if (status === 429) return problem('link-refused', `The site asks for fewer requests ${answered}.`, LATER)
  if (status >= 500) return problem('unreachable', `The site could not answer ${answered}.`, LATER)
  return problem('unreachable', `The site gave no page ${answered}.`, BY_HAND)
}

type Coded = { code?: string; late?: 'whole' }

/** What went wrong on the way to a page, in words. */
export function troubleOf(url: URL, error: unknown): Problem {
  const { code = '', late } = error as Coded
  if (late || code === 'UND_ERR_ABORTED' || code === 'UND_ERR_BODY_TIMEOUT')
    return problem('too-slow', `${url.host} took too long to send the page.`, LATER)
  if (error instanceof ConnectTimeout || code === 'UND_ERR_CONNECT_TIMEOUT')
    return problem('too-slow', `${url.host} did not answer in time.`, LATER)
  if (code === 'UND_ERR_HEADERS_TIMEOUT')
    return problem('too-slow', `${url.host} was reached but did not begin to answer in time.`, LATER)
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return problem('unreachable', `${url.host} answered with a head that is too long.`, BY_HAND)
  if (/CERT|SELF_SIGNED|ERR_TLS|UNABLE_TO_|ERR_SSL|EPROTO/.test(code))
    return problem(
      'not-trusted',
      `The connection to ${url.host} is not safe: its certificate does not hold (${code}).`,
      BY_HAND,
    )
  const reason = code === '' ? '' : ` (${code})`
  return problem('unreachable', `${url.host} could not be reached, or broke off${reason}.`, LATER)
}

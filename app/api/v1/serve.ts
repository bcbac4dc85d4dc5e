import type { z } from 'zod'
import type { Operation } from '@/contracts/api/operation'
import { type OPERATIONS, type OperationName, operationOf } from '@/contracts/api/operations'
import { ASKED_BY } from '@/contracts/api/problems'
import { getStoryVersion } from '@/server/queries/stories'
import { asking } from '@/server/usecases/asking'
import { linksOf, type Stretch } from './pages'
import { problemResponse, Refused, refuse } from './problem-response'
import { bodyOf, paramsOf, queryOf, refuseOtherTypes } from './read-request'
import { holds, namesTag, tagOf } from './tags'

type Op<Name extends OperationName> = (typeof OPERATIONS)[Name]
type ParamsOf<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? { [key in Name]: string } & ParamsOf<Rest>
  : unknown
type SchemaOf<O, Key extends string> = O extends { [key in Key]: infer Schema extends z.ZodType }
  ? z.output<Schema>
  : null

/** A request that was read and checked. `form`: where one was sent instead of JSON; `body` is null then. */
export type Asked<Name extends OperationName> = {
  request: Request
  url: URL
  params: ParamsOf<Op<Name>['path']>
  query: SchemaOf<Op<Name>, 'query'>
  body: Op<Name> extends { alsoTakes: unknown } ? SchemaOf<Op<Name>, 'body'> | null : SchemaOf<Op<Name>, 'body'>
  form: FormData | null
  /** a file that was sent as it is */
  bytes: Op<Name> extends { file: unknown } ? Uint8Array : null
  /** the name on the token, null where none was needed */
  by: string | null
}

/** What is answered: JSON as the operation describes it, or bytes of its own. `story`: the slug of one that was just made. */
export type Reply = {
  value?: unknown
  bytes?: string | Uint8Array
  status?: number
  headers?: Record<string, string>
  story?: string
}

export type Handler = ((request: Request) => Promise<Response>) & { operation?: OperationName }

/** Makes the handler of an operation: reads and checks the request, keeps its conditions, and answers as it is described. */
export function serve<Name extends OperationName>(name: Name, work: (asked: Asked<Name>) => Promise<Reply>): Handler {
  const operation = operationOf(name)
  const handler: Handler = async (request) => {
    try {
      return await answer(operation, request, work as unknown as (asked: Asked<OperationName>) => Promise<Reply>)
    } catch (error) {
      if (error instanceof Refused) return problemResponse(error.problem, error.headers)
      console.error(error)
      const message = 'Something went wrong that was not foreseen.'
      return problemResponse({ code: 'internal', message, next: 'Try again; report it if it stays.' })
    }
  }
  return Object.assign(handler, { operation: name })
}

async function answer(
  operation: Operation,
  request: Request,
  work: (asked: Asked<OperationName>) => Promise<Reply>,
): Promise<Response> {
  const { headers } = request
  const url = new URL(request.url)
  refuseOtherTypes(operation, headers.get('accept'))
  const params = paramsOf(operation, url)
  const before = operation.method === 'GET' ? await storyTag(operation, params.slug) : null
  if (before && namesTag(headers.get('if-none-match'), before)) return notChanged(before)
  const query = queryOf(operation, url)
  const sent = await bodyOf(operation, request)
  const by = nameOf(headers.get(ASKED_BY))
  const asked = { request, url, params, query, ...sent, by } as unknown as Asked<OperationName>
  const condition = headers.get('if-match')
  const unchanged =
    condition === null || operation.method === 'GET' ? null : (version: string) => holds(condition, tagOf(version))
  const reply = await asking({ name: by, unchanged }, () => work(asked))
  return respond(operation, request, reply, {
    before,
    slug: reply.story ?? params.slug,
    stretch: operation.paged ? (query as Stretch) : null,
  })
}

type About = { before: string | null; slug: string | undefined; stretch: Stretch | null }

async function respond(operation: Operation, request: Request, reply: Reply, about: About): Promise<Response> {
  const status = reply.status ?? operation.status
  const text = reply.value === undefined ? null : JSON.stringify(reply.value)
  const tag = about.before ?? (await tagAfter(operation, about.slug, text))
  if (operation.method === 'GET' && tag && namesTag(request.headers.get('if-none-match'), tag)) return notChanged(tag)
  const headers = new Headers({ 'cache-control': tag ? 'private, no-cache' : 'no-store', ...reply.headers })
  if (tag) headers.set('etag', tag)
  if (text !== null) headers.set('content-type', 'application/json')
  if (about.stretch) {
    const { total } = reply.value as { total: number }
    headers.set('link', linksOf(new URL(request.url), about.stretch, total))
  }
  const body =
    reply.bytes === undefined
      ? text
      : typeof reply.bytes === 'string'
        ? reply.bytes
        : new Blob([Uint8Array.from(reply.bytes)])
  return new Response(status === 204 ? null : body, { status, headers })
}

/** The tag of a story as it is before anything is read of it: what is answered is never older than it says. */
async function storyTag({ tag }: Operation, slug: string | undefined): Promise<string | null> {
  if (tag !== 'story' || slug === undefined) return null
  const version = await getStoryVersion(slug)
  return version === null ? noSuchStory(slug) : tagOf(version)
}

async function tagAfter({ tag }: Operation, slug: string | undefined, text: string | null): Promise<string | null> {
  if (tag === 'body') return text === null ? null : tagOf(text)
  const version = tag === 'story' && slug !== undefined ? await getStoryVersion(slug) : null
  return version === null ? null : tagOf(version)
}

export const noSuchStory = (slug: string): never =>
  refuse('not-found', `There is no story “${slug}”.`, 'Choose one from /api/v1/stories.')

const notChanged = (tag: string): Response =>
  new Response(null, { status: 304, headers: { etag: tag, 'cache-control': 'private, no-cache' } })

const nameOf = (header: string | null): string | null => (header === null ? null : decodeURIComponent(header))

import { OpenAPIRegistry, OpenApiGeneratorV31, type ResponseConfig } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { GROUPS, isSchema, namesIn, type Operation } from './operation'
import { operationNames, operationOf } from './operations'
import { API_ROOT, API_VERSION, PROBLEM_TYPE, problemSchema, TITLES } from './problems'

type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>

let made: Document | null = null

/** The description of the interface in OpenAPI 3.1, made once from the schemas that requests are checked with. */
export function describeApi(): Document {
  made ??= makeDocument()
  return made
}

function makeDocument(): Document {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  for (const [status, title] of Object.entries(TITLES))
    registry.registerComponent('responses', `Problem${status}`, problemAnswer(title))
  for (const name of operationNames) register(registry, name, operationOf(name))
  return new OpenApiGeneratorV31([...registry.definitions, { type: 'schema', schema: problemSchema }]).generateDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Variorum',
        version: API_VERSION,
        description:
          'The same things over HTTP as on the desk. Offsets count Unicode code points, end exclusive. A server that others can reach asks for a token.',
      },
      servers: [{ url: API_ROOT }],
      tags: GROUPS.map((name) => ({ name })),
      security: [{}, { token: [] }],
    },
  )
}

function register(registry: OpenAPIRegistry, name: string, operation: Operation): void {
  const { method, path, group, summary, says, query, body, alsoTakes = {}, file } = operation
  const names = namesIn(path)
  const others = Object.entries(alsoTakes).map(([media, description]) => [
    media,
    { schema: { type: 'object' as const, description } },
  ])
  const headers = headersOf(operation)
  registry.registerPath({
    method: method.toLowerCase() as Lowercase<Operation['method']>,
    path: path || '/',
    operationId: name,
    tags: [group],
    summary,
    ...(says ? { description: says } : {}),
    request: {
      ...(names.length > 0
        ? { params: z.object(Object.fromEntries(names.map((one) => [one, z.string().min(1)]))) }
        : {}),
      ...(query ? { query } : {}),
      ...(headers ? { headers } : {}),
      ...(body
        ? { body: { required: true, content: { 'application/json': { schema: body }, ...Object.fromEntries(others) } } }
        : {}),
      ...(file ? { body: { required: true, content: { [file.media]: {} } } } : {}),
    },
    responses: { ...goodAnswers(operation), ...problemAnswers(operation) },
  })
}

/** The conditions that a request may be made under. */
function headersOf({ method, problems, tag }: Operation): z.ZodObject | null {
  if (method === 'GET')
    return tag
      ? z.object({
          'If-None-Match': z.string().optional().meta({ description: 'a tag: 304 where the answer would be the same' }),
        })
      : null
  return problems.includes(412)
    ? z.object({
        'If-Match': z.string().optional().meta({ description: 'a tag: 412 where the story has changed since' }),
      })
    : null
}

const ETAG = { description: 'changes with what is answered', schema: { type: 'string' as const } }
const LINK = {
  description: 'first, prev, next and last page (RFC 8288)',
  schema: { type: 'string' as const },
}

function goodAnswers({ status, answer, tag, paged, method, path }: Operation): Record<string, ResponseConfig> {
  const headers = {
    ...(tag && status !== 204 ? { ETag: ETAG } : {}),
    ...(paged ? { Link: LINK } : {}),
  }
  const good: ResponseConfig = {
    description: answer === null ? 'Done; nothing is answered' : isSchema(answer) ? 'Done' : answer.says,
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(answer === null
      ? {}
      : isSchema(answer)
        ? { content: { 'application/json': { schema: answer } } }
        : { content: { [answer.media]: { schema: { type: 'string' as const } } } }),
  }
  return {
    [status]: good,
    ...(path.endsWith('/run') && method === 'POST' ? { 202: { description: 'Begun; the state tells the rest' } } : {}),
    ...(tag && method === 'GET' ? { 304: { description: 'The same as the tag that was given' } } : {}),
  }
}

const problemAnswer = (description: string) => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
})

function problemAnswers({ problems }: Operation): Record<string, { $ref: string }> {
  const all = [...new Set([...problems, 400, 401, 403, 406, 500, 503])].sort((a, b) => a - b)
  return Object.fromEntries(all.map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]))
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import { describeApi } from '@/contracts/api/openapi'
import { isSchema } from '@/contracts/api/operation'
import { type OperationName, operationNames, operationOf } from '@/contracts/api/operations'
import { API_ROOT } from '@/contracts/api/problems'
import { ask } from './api-routes'

type Json = { [key: string]: unknown }

/** The same schema with no room for fields that it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (schema === null || typeof schema !== 'object') return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)])) as Json
  return inner.properties && inner.additionalProperties === undefined
    ? { ...inner, additionalProperties: false }
    : inner
}

const document = closed(JSON.parse(JSON.stringify(describeApi()))) as Json
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
ajv.addSchema({ $id: 'api', ...document })

const pointer = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
const known = new Map<string, ValidateFunction>()

function validator(at: string): ValidateFunction {
  const made = known.get(at) ?? ajv.compile({ $ref: `api#/${at}` })
  known.set(at, made)
  return made
}

function complaints(at: string, value: unknown): string[] {
  const valid = validator(at)
  if (valid(value)) return []
  return (valid.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

/** Operations that were seen to answer as they are described. */
export const seen = new Set<OperationName>()

const nameAt = (method: string, template: string) =>
  operationNames.find((name) => operationOf(name).method === method && operationOf(name).path === template)

function describedAs(method: string, pathname: string): OperationName {
  const at = pathname.slice(API_ROOT.length)
  const templates = operationNames
    .map((name) => operationOf(name).path)
    .filter((path) => new RegExp(`^${path.replace('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(at))
    .sort((a, b) => a.split('{').length - b.split('{').length)
  const name = templates[0] === undefined ? undefined : nameAt(method, templates[0])
  if (name) return name
  throw new Error(`${method} ${pathname} is not described`)
}

/** Asks, and throws where the answer is not as the description has it. Gives the JSON, if any, beside the answer. */
export async function told(
  method: string,
  address: string,
  sent: Parameters<typeof ask>[2] = {},
): Promise<{ response: Response; json: never }> {
  const response = await ask(method, address, sent)
  const name = describedAs(method, new URL(address, 'http://127.0.0.1').pathname)
  const { path, answer, status } = operationOf(name)
  const described = (document.paths as Json)[path || '/'] as Json
  const { responses } = described[method.toLowerCase()] as { responses: Json }
  if (!responses[response.status])
    throw new Error(`${name} does not describe ${response.status}: ${await response.text()}`)
  const text = response.headers.get('content-type')?.includes('json') ? await response.clone().text() : ''
  const json = text === '' ? null : JSON.parse(text)
  const at = `paths/${pointer(path || '/')}/${method.toLowerCase()}/responses/${response.status}/content/application~1json/schema`
  const wrong =
    response.status >= 400
      ? complaints('components/schemas/Problem', json)
      : response.status === status && isSchema(answer)
        ? complaints(at, json)
        : []
  if (response.status >= 400 && json?.status !== response.status) wrong.push('the status in the problem is another')
  if (wrong.length > 0) throw new Error(`${name} answered otherwise than described:\n${wrong.slice(0, 8).join('\n')}`)
  if (response.status === status) seen.add(name)
  return { response, json: json as never }
}

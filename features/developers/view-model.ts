import type { DescribedOperation, Description, Parameter } from './description'
import { exampleOf } from './example'

/** A field to fill in: what varies in the address, a parameter of the query, or a header. */
export type Field = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  hint: string
  /** the values it may have, where there are only these */
  choices: string[] | null
}

export type Operation = {
  id: string
  method: string
  /** with the root of the interface before it, and `{names}` for what varies */
  path: string
  summary: string
  says: string
  fields: Field[]
  /** an example of the JSON to send; null where nothing is sent */
  body: string | null
  /** the media type of a file that is sent as it is; null where none is */
  file: string | null
  /** what can be sent instead of JSON */
  alsoTakes: string[]
  answers: { status: string; says: string }[]
}

export type OperationGroup = { name: string; id: string; operations: Operation[] }

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const DIGITS = /^\d+$/

/** The operations of a description in its own groups and order. */
export function groupsOf(description: Description): OperationGroup[] {
  const root = description.servers?.[0]?.url ?? ''
  const all = Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const found = item[method]
      return found ? [{ group: found.tags?.[0], operation: toOperation(description, root + path, method, found) }] : []
    }),
  )
  return (description.tags ?? []).map(({ name }) => ({
    name,
    id: name.toLowerCase().replace(/\W+/g, '-'),
    operations: all.filter(({ group }) => group === name).map(({ operation }) => operation),
  }))
}

function toOperation(of: Description, path: string, method: string, found: DescribedOperation): Operation {
  const content = found.requestBody?.content ?? {}
  const schema = content['application/json']?.schema
  return {
    id: found.operationId ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path: path.replace(/(.)\/$/, '$1'),
    summary: found.summary ?? '',
    says: found.description ?? '',
    fields: (found.parameters ?? []).map(toField),
    body: schema ? JSON.stringify(exampleOf(schema, of), null, 2) : null,
    file: schema ? null : (Object.keys(content)[0] ?? null),
    alsoTakes: Object.entries(content)
      .filter(([media]) => schema && media !== 'application/json')
      .map(([media, { schema: form }]) => `${media}: ${form?.description ?? 'a form'}`),
    answers: Object.entries(found.responses)
      .filter(([status]) => DIGITS.test(status))
      .map(([status, answer]) => ({ status, says: answer.description ?? saysOf(of, answer.$ref) })),
  }
}

const saysOf = ({ components }: Description, ref = ''): string =>
  components?.responses?.[ref.split('/').at(-1) ?? '']?.description ?? ''

function toField({ name, in: where, required = false, description = '', schema = {} }: Parameter): Field {
  const standard = schema.default === undefined ? '' : `${String(schema.default)} where nothing is said`
  return {
    name,
    in: where === 'path' || where === 'header' ? where : 'query',
    required,
    hint: [description || (schema.description ?? ''), standard].filter(Boolean).join('; '),
    choices: schema.enum ? schema.enum.map(String) : null,
  }
}
